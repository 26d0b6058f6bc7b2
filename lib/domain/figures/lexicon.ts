import { recordOf } from '@/lib/domain/collections/records'
import arabic from './lexicon-ar.json'
import english from './lexicon-en.json'
import { fold, type Opening, type Token, tokenise } from './words'

/** Words with what reading them gives, in the short form of `formatInterval`; null where they are not to be read. */
export interface LexiconExample {
  words: string
  reads: string | null
}

interface Rule {
  id: string
  /** The interval in words, for people; `bound.ts` reads it. */
  intervalWords: string
  before: string[]
  after: string[]
  examples: LexiconExample[]
}

interface Vague {
  id: string
  floor: number
  words: string[]
  examples: LexiconExample[]
}

interface Group<W> {
  note: string
  words: W
  examples: LexiconExample[]
}

type Numbers = Group<Record<string, number>>
type Words = Group<string[]>

/** The figure lexicon of one language, as its file has it. */
export interface FigureLexicon
  extends Record<(typeof wordGroups)[number], Words>, Record<(typeof numberGroups)[number], Numbers> {
  version: string
  language: string
  note: string
  rules: Rule[]
  updates: { id: string; note: string; open: string[]; close: string[]; examples: LexiconExample[] }[]
  vague: Vague[]
}

const numberGroups = ['numbers', 'scales', 'countedScales', 'suffixes', 'fractions'] as const
const wordGroups = [
  'duals',
  'orEqual',
  'andHalf',
  'articles',
  'negatives',
  'and',
  'joint',
  'between',
  'from',
  'to',
  'predicted',
  'perfect',
  'increments',
  'fillers',
  'percent',
  'outOf',
  'units',
  'rates',
  'rateWords',
  'things',
  'money',
  'notCounts',
  'measures',
  'sums',
  'ofThem',
  'adjectives',
  'accordings',
] as const

/** The lexicons that figures are read with, one a language. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- their tests hold what the type says of the two files
export const lexicons = [english, arabic] as unknown as readonly FigureLexicon[]

/** Version of the figure lexicons, kept with every figure read by them. */
export const lexiconVersion =
  lexicons
    .map(({ version }) => version)
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1) ?? ''

// More than there are groups; each has its own place in `Opening.begins`.
const mostGroups = 96
// By the word that begins a phrase. Most words begin none, and are passed at once.
const openings = new Map<string, Opening>()
const noOpening = (): Opening => ({
  begins: new Uint8Array(mostGroups),
  beginsFigure: false,
  beginsBefore: new Set(),
  startsNumber: false,
  startsUpdate: false,
})
const opensNothing = noOpening()
let groups = 0

/** What a phrase of the lexicon stands for, and the token after it. */
export interface Match<T> {
  entry: T
  next: number
}

/** A word of a phrase: what the phrase that ends with it stands for, if one does, and the words that go on from it. */
interface Step<T> {
  entry: T | undefined
  next: Map<string, Step<T>>
}

/** Phrases of both languages, folded, word by word. */
export interface Phrases<T> {
  first: ReadonlyMap<string, Step<T>>
  /** Words that a phrase ends with. */
  last: ReadonlySet<string>
  /** Place of the group among all groups, as in `Opening.begins`. */
  index: number
}

const all = <T>(pick: (lexicon: FigureLexicon) => readonly T[]): T[] => lexicons.flatMap((lexicon) => pick(lexicon))

const scaled = all((lexicon) => numberGroups.flatMap((name) => Object.keys(lexicon[name].words)))
// In Arabic "and" is written against the word that it joins: a number, or what opens a bound.
const opened = arabic.rules.flatMap(({ before }) => before.map((phrase) => phrase.split(' ')[0] ?? ''))
const duals = all((lexicon) => lexicon.duals.words)

/** Folded words that a leading Arabic "and" is split from. */
export const joined: ReadonlySet<string> = new Set([...scaled, ...opened, ...duals].map(fold))

/** The pieces of a phrase, read with this lexicon. */
export function tokensOf(words: string): Token[] {
  return tokenise(words, joined)
}

// What a figure can begin with, besides digits; an article or a fraction only before a scale ("a million").
const beginners = new Set<string>(['numbers', 'scales', 'duals', 'negatives', 'between', 'from', 'predicted', 'money'])
const numerals = new Set<string>(['numbers', 'scales', 'duals'])
const figureStart = { beginsFigure: true }
const beforeScales = {
  beginsFigure: true,
  onlyBefore: all((lexicon) => Object.keys(lexicon.scales.words)).map((scale) => fold(scale).split(' ')[0] ?? ''),
}
const howItBegins = (name: string) =>
  name === 'articles' || name === 'fractions'
    ? beforeScales
    : { beginsFigure: beginners.has(name), starts: numerals.has(name) ? ('number' as const) : null }
const words = (name: (typeof wordGroups)[number]) =>
  group(
    all((lexicon) => lexicon[name].words.map((phrase): [string, true] => [phrase, true])),
    howItBegins(name),
  )
const values = (name: (typeof numberGroups)[number]) =>
  group(
    all((lexicon) => Object.entries(lexicon[name].words)),
    howItBegins(name),
  )

/** Every phrase group of the lexicon, ready for `matchAt`. */
export const phrases = {
  before: group(
    all(({ rules }) => rules.flatMap(({ id, before }) => before.map((phrase): [string, string] => [phrase, id]))),
    figureStart,
  ),
  after: group(
    all(({ rules }) => rules.flatMap(({ id, after }) => after.map((phrase): [string, string] => [phrase, id]))),
  ),
  vague: group(
    all(({ vague }) =>
      vague.flatMap(({ id, floor, words: of }) =>
        of.map((phrase): [string, { id: string; floor: number }] => [phrase, { id, floor }]),
      ),
    ),
    { beginsFigure: true, starts: 'number' },
  ),
  numbers: values('numbers'),
  scales: values('scales'),
  countedScales: values('countedScales'),
  suffixes: values('suffixes'),
  fractions: values('fractions'),
  ...recordOf(wordGroups, words),
}

/** Every way in which a toll is said to change, each with its own opening and closing words. */
export const updates: readonly { id: string; open: Phrases<true>; close: Phrases<true> }[] = all(
  (lexicon) => lexicon.updates,
).map(({ id, open, close }) => ({
  id,
  open: group(
    open.map((phrase): [string, true] => [phrase, true]),
    { beginsFigure: true, starts: 'update' },
  ),
  close: group(close.map((phrase): [string, true] => [phrase, true])),
}))

/** The longest phrase of a group that begins at token `start`, or null. */
export function matchAt<T>(of: Phrases<T>, tokens: readonly Token[], start: number): Match<T> | null {
  const token = tokens[start]
  if (!token) return null
  if (openingOf(token).begins[of.index] !== 1) return null
  let match: Match<T> | null = null
  let step = of.first.get(token.text)
  for (let next = start + 1; step !== undefined; next++) {
    if (step.entry !== undefined) match = { entry: step.entry, next }
    step = step.next.size === 0 ? undefined : step.next.get(tokens[next]?.text ?? '')
  }
  return match
}

/** Whether a figure, or what foretells or changes one, may begin at a token: a look-up, true more often than one does. */
export function mayBeginFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return false
  if (token.value !== null) return true
  const opening = openingOf(token)
  return opening.beginsFigure || (next !== undefined && opening.beginsBefore.has(next.text))
}

/** Whether a number in words or a vague one may begin at a token: a look-up, true more often than one does. */
export function mayStartNumber(token: Token): boolean {
  return openingOf(token).startsNumber
}

/** Whether a toll may be said to change from a token on: a look-up, true more often than it is. */
export function mayStartUpdate(token: Token | undefined): boolean {
  return token !== undefined && openingOf(token).startsUpdate
}

function openingOf(token: Token): Opening {
  return (token.opening ??= openings.get(token.text) ?? opensNothing)
}

/** What the phrases of a group begin. */
interface Beginning {
  beginsFigure?: boolean
  /** They begin a figure only before these words. */
  onlyBefore?: string[] | null
  starts?: 'number' | 'update' | null
}

/** Phrases with what each stands for, ready for `matchAt`. */
export function group<T>(
  pairs: [string, T][],
  { beginsFigure = false, onlyBefore = null, starts = null }: Beginning = {},
): Phrases<T> {
  const read = pairs.map(([phrase, entry]): [Token[], T] => [tokensOf(phrase), entry])
  const index = groups++
  if (index >= mostGroups) throw new RangeError(`There are more than ${mostGroups} groups of phrases.`)
  for (const [tokens] of read) {
    const first = tokens[0]?.text ?? ''
    let opening = openings.get(first)
    if (!opening) openings.set(first, (opening = noOpening()))
    opening.begins[index] = 1
    const then = tokens[1] ? [tokens[1].text] : onlyBefore
    for (const word of (beginsFigure && then) || []) opening.beginsBefore.add(word)
    opening.beginsFigure ||= beginsFigure && then === null
    opening.startsNumber ||= starts === 'number'
    opening.startsUpdate ||= starts === 'update'
  }
  const last = new Set(read.map(([tokens]) => tokens.at(-1)?.text ?? ''))
  return { first: stepsOf(read), last, index }
}

function stepsOf<T>(phrases: readonly [Token[], T][]): Map<string, Step<T>> {
  const first = new Map<string, Step<T>>()
  for (const [tokens, entry] of phrases) {
    let steps = first
    for (const [at, { text }] of tokens.entries()) {
      const step = steps.get(text) ?? { entry: undefined, next: new Map<string, Step<T>>() }
      if (at === tokens.length - 1) step.entry = entry
      steps.set(text, step)
      steps = step.next
    }
  }
  return first
}
