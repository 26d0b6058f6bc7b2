import { partsOf, type Part } from './message'

/**
 * What a message takes, by the names written in it: a number for a plural, a text for a select, else a text or a
 * number. A message that takes nothing takes no values: it is read as it is, without `say`.
 */
export type Values<M extends string> =
  unknown extends Arguments<M, true, string | number, unknown>
    ? Record<string, never>
    : Arguments<M, true, string | number, unknown>

/** What a message takes that may hold more than text: any node for an argument, a function for each tag. */
export type RichValues<M extends string, Node> = Arguments<M, true, Node, unknown> & {
  [T in TagsOf<M>]: (text: Node) => Node
}

/** Walks from brace to brace: one in a text opens an argument, one in an argument opens a text. */
type Arguments<M extends string, InText extends boolean, Plain, Collected> = M extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Arguments<`${Rest}{${After}`, Other<InText>, Plain, Collected>
    : Arguments<After, Other<InText>, Plain, InText extends true ? Collected & ArgumentOf<After, Plain> : Collected>
  : Collected

type Other<InText extends boolean> = InText extends true ? false : true

type ArgumentOf<After extends string, Plain> = After extends `${infer Head}}${string}`
  ? Head extends `${infer Name}, plural,${string}`
    ? { [N in Name]: number }
    : Head extends `${infer Name}, select,${string}`
      ? { [N in Name]: string }
      : { [N in Head]: Plain }
  : never

type TagsOf<M extends string> = M extends `${string}</${infer Tag}>${infer Rest}` ? Tag | TagsOf<Rest> : never

/** A message of a catalogue as text, its arguments filled in: `say(words.removeMember, { member: 'Ada' })`. */
export function say<M extends string>(message: M, values: [TagsOf<M>] extends [never] ? Values<M> : never): string {
  return format<string | number>(partsOf(message), { values, join: (parts) => parts.join('') }) as string
}

/** The same of a message whose arguments and tags may be more than text: `join` makes one node of several. */
export function sayRich<M extends string, Node>(
  message: M,
  values: RichValues<M, Node>,
  join: (parts: (string | Node)[]) => Node,
): Node {
  return format(partsOf(message), { values, join })
}

/** How parts become one node: values by the names of arguments and tags, and what joins them. */
interface Way<Node> {
  values: unknown
  join: (parts: (string | Node)[]) => Node
  number?: number
}

const plurals = new Intl.PluralRules('en')
const numbers = new Intl.NumberFormat('en')

function format<Node>(parts: Part[], way: Way<Node>): Node {
  return way.join(parts.map((part) => (typeof part === 'string' ? part : formatPart(part, way))))
}

function formatPart<Node>(part: Exclude<Part, string>, way: Way<Node>): string | Node {
  if (part.kind === 'number') return numbers.format(way.number ?? 0)
  const value = (way.values as Record<string, unknown>)[part.name]
  if (part.kind === 'argument') return value as Node
  if (part.kind === 'tag') return (value as (text: Node) => Node)(format(part.parts, way))
  if (part.kind === 'select') return format(caseOf(part.cases, String(value)), way)
  const number = value as number
  const exact = part.cases.get(`=${number}`)
  return format(exact ?? caseOf(part.cases, plurals.select(number)), { ...way, number })
}

function caseOf(cases: Map<string, Part[]>, value: string): Part[] {
  return cases.get(value) ?? cases.get('other') ?? []
}
