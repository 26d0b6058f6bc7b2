import { en } from '@/lib/domain/attributions/english-lexicon'
import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Word } from '@/lib/domain/sentences/words'

/** Somebody that an article names. */
export interface Remembered {
  name: string
  /** The words of the name, as they are compared. */
  keys: readonly string[]
  kind: 'person' | 'body' | 'group'
  /** Words that the article describes them by: "minister", "operator". */
  roles: Set<string>
}

/** Whom an article has named so far, the last one last; it tells whom a pronoun, a title or a surname means. */
export interface SpeakerMemory {
  all: Remembered[]
  /** Those who spoke, the last one last. */
  speakers: Remembered[]
}

/** A memory of nobody yet. */
export const noMemory = (): SpeakerMemory => ({ all: [], speakers: [] })

/** Remembers somebody by the words of a name, with what describes them. */
export function remember(
  memory: SpeakerMemory,
  words: readonly Word[],
  { from, to }: Stretch,
  about: { kind: Remembered['kind']; roles: readonly string[]; name: string; speaks?: boolean },
): void {
  const keys = words
    .slice(from, to)
    .filter(({ kind, key }) => kind !== 'sign' && !en.determiners.has(key))
    .map(({ key }) => bare(key))
  const known = memory.all.findIndex((one) => one.kind === about.kind && isSame(one.keys, keys))
  const one = memory.all[known] ?? { name: about.name, keys, kind: about.kind, roles: new Set<string>() }
  for (const role of about.roles) one.roles.add(bare(role))
  if (known >= 0) memory.all.splice(known, 1)
  memory.all.push(one)
  if (memory.all.length > mostRemembered) memory.all.shift()
  if (about.speaks) speaks(memory, one)
}

/** As many are kept in mind as any article names; a text without end is read in linear time. */
const mostRemembered = 200

// Without the English genitive, and without the Arabic article.
const bare = (key: string) => key.replace(/['’]s?$/, '').replace(/^ال(?=..)/, '')

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const last = short.at(-1)
  return short.length > 1
    ? short.every((key) => long.includes(key))
    : short.length === long.length && last === long.at(-1)
}

function speaks(memory: SpeakerMemory, one: Remembered): void {
  memory.speakers = [...memory.speakers.filter((other) => other !== one).slice(-mostRemembered), one]
}

const persons = new Set(['he', 'she', 'him', 'her', 'who'])

/** Whom short words mean, or null; who is meant becomes the last who spoke. */
export function recall(memory: SpeakerMemory, keys: readonly string[]): Remembered | null {
  const own = keys.filter((key) => !en.determiners.has(key) && /[\p{L}\p{N}]/u.test(key)).map(bare)
  const one =
    keys.length === 1 && en.pronouns.has(keys[0] ?? '') ? ofPronoun(memory, keys[0] ?? '') : ofWords(memory, own)
  if (!one) return null
  speaks(memory, one)
  return one
}

function ofPronoun({ all, speakers }: SpeakerMemory, pronoun: string): Remembered | undefined {
  if (persons.has(pronoun))
    return speakers.findLast(({ kind }) => kind === 'person') ?? all.findLast(({ kind }) => kind === 'person')
  if (pronoun === 'it')
    return speakers.findLast(({ kind }) => kind === 'body') ?? all.findLast(({ kind }) => kind === 'body')
  if (pronoun === 'they') return speakers.findLast(({ kind }) => kind !== 'person')
  return undefined
}

/** The one person whom an article names with a role, wherever it does so; null for nobody or several. */
export function onlyBearer({ all }: SpeakerMemory, role: string): string | null {
  const bearers = all.filter(
    ({ kind, keys, roles }) => kind === 'person' && roles.has(role) && keys.some((key) => !isTitle(key)),
  )
  return bearers.length === 1 ? (bearers[0]?.name ?? null) : null
}

const isTitle = (key: string) => en.titles.has(key) || en.roles.has(key)

// By a surname or a part of a name; by a title or role; "the commission" by the last word of a longer name.
function ofWords({ all }: SpeakerMemory, own: readonly string[]): Remembered | undefined {
  const words = own.filter((key) => !en.titles.has(key) || own.length === 1)
  const head = words.at(-1)
  if (head === undefined) return undefined
  const byName = all.findLast(({ keys }) => keys.length > words.length && words.every((key) => keys.includes(key)))
  if (byName) return byName
  return (
    all.findLast(({ roles }) => words.every((key) => roles.has(key))) ?? all.findLast(({ roles }) => roles.has(head))
  )
}
