import arabic from './figure-lexicon-ar.json'
import english from './figure-lexicon-en.json'
import { fold, type Token, tokenise } from './figure-words'

/** Words with what reading them gives, in the short form of `formatInterval`; null where they are not to be read. */
export interface LexiconExample {
  words: string
  reads: string | null
}

interface Rule {
  id: string
  interval: string
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
export interface FigureLexicon extends Record<(typeof wordGroups)[number], Words>, Record<(typeof numberGroups)[number], Numbers> {
  version: string
  language: string
  note: string
  rules: Rule[]
  updates: { id: string; note: string; open: string[]; close: string[]; examples: LexiconExample[] }[]
  vague: Vague[]
}

const numberGroups = ['numbers', 'scales', 'countedScales', 'suffixes', 'fractions'] as const
const wordGroups = [
  'duals', 'orEqual', 'andHalf', 'articles', 'negatives', 'and', 'joint', 'between', 'from', 'to', 'predicted', 'perfect', 'increments',
  'fillers', 'percent', 'outOf', 'units', 'rates', 'rateWords', 'things', 'money', 'notCounts', 'measures', 'sums', 'ofThem', 'adjectives', 'accordings',
] as const

/** The lexicons that figures are read with, one a language. */
export const lexicons = [english, arabic] as unknown as readonly FigureLexicon[]

/** Version of the figure lexicons, kept with every figure read by them. */
export const lexiconVersion = lexicons.map(({ version }) => version).toSorted((a, b) => a.localeCompare(b)).at(-1) ?? ''

/** What a phrase of the lexicon stands for, and the token after it. */
export interface Match<T> {
  entry: T
  next: number
}

/** Phrases of both languages by their folded words, each with what it stands for. */
export interface Phrases<T> {
  entries: ReadonlyMap<string, T>
  /** Tokens of the longest phrase. */
  longest: number
}

const all = <T>(pick: (lexicon: FigureLexicon) => readonly T[]): T[] => lexicons.flatMap((lexicon) => pick(lexicon))

const scaled = all((lexicon) => numberGroups.flatMap((name) => Object.keys(lexicon[name].words)))
// In Arabic "and" is written against the word that it joins: a number, or what opens a bound.
const opened = arabic.rules.flatMap(({ before }) => before.map((phrase) => phrase.split(' ')[0] ?? ''))
const joined = new Set([...scaled, ...opened].map(fold))

/** The pieces of a phrase, read with this lexicon. */
export function tokensOf(words: string): Token[] {
  return tokenise(words, joined)
}

const words = (name: (typeof wordGroups)[number]) => group(all((lexicon) => lexicon[name].words.map((phrase): [string, true] => [phrase, true])))
const values = (name: (typeof numberGroups)[number]) => group(all((lexicon) => Object.entries(lexicon[name].words)))

/** Every phrase group of the lexicon, ready for `matchAt`. */
export const phrases = {
  before: group(all(({ rules }) => rules.flatMap(({ id, before }) => before.map((phrase): [string, string] => [phrase, id])))),
  after: group(all(({ rules }) => rules.flatMap(({ id, after }) => after.map((phrase): [string, string] => [phrase, id])))),
  vague: group(all(({ vague }) => vague.flatMap(({ id, floor, words: of }) => of.map((phrase): [string, { id: string; floor: number }] => [phrase, { id, floor }])))),
  numbers: values('numbers'),
  scales: values('scales'),
  countedScales: values('countedScales'),
  suffixes: values('suffixes'),
  fractions: values('fractions'),
  ...(Object.fromEntries(wordGroups.map((name) => [name, words(name)])) as Record<(typeof wordGroups)[number], Phrases<true>>),
}

/** Every way in which a toll is said to change, each with its own opening and closing words. */
export const updates: readonly { id: string; open: Phrases<true>; close: Phrases<true> }[] = all((lexicon) => lexicon.updates).map(({ id, open, close }) => ({
  id,
  open: group(open.map((phrase): [string, true] => [phrase, true])),
  close: group(close.map((phrase): [string, true] => [phrase, true])),
}))

/** The longest phrase of a group that begins at token `start`, or null. */
export function matchAt<T>(of: Phrases<T>, tokens: readonly Token[], start: number): Match<T> | null {
  for (let length = Math.min(of.longest, tokens.length - start); length > 0; length--) {
    const entry = of.entries.get(joinTexts(tokens.slice(start, start + length)))
    if (entry !== undefined) return { entry, next: start + length }
  }
  return null
}

function group<T>(pairs: [string, T][]): Phrases<T> {
  const read = pairs.map(([phrase, entry]): [Token[], T] => [tokensOf(phrase), entry])
  return {
    entries: new Map(read.map(([tokens, entry]) => [joinTexts(tokens), entry])),
    longest: Math.max(0, ...read.map(([tokens]) => tokens.length)),
  }
}

function joinTexts(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}
