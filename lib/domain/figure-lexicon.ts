import lexicon from './figure-lexicon.json'
import { fold, type Token, tokenise } from './figure-words'

/** Version of figure-lexicon.json, kept with every figure read by it. */
export const lexiconVersion = lexicon.version

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

interface ByLanguage<T> {
  en: T
  ar: T
}

const scaled = [lexicon.numbers, lexicon.scales, lexicon.countedScales]
const joined = new Set(
  scaled.flatMap((words) => [...Object.keys(words.en), ...Object.keys(words.ar)]).map(fold),
)

/** The pieces of a phrase, read with this lexicon. */
export function tokensOf(words: string): Token[] {
  return tokenise(words, joined)
}

/** Every phrase group of the lexicon, ready for `matchAt`. */
export const phrases = {
  before: group(lexicon.rules.flatMap((rule) => pairs(rule.before, rule.id))),
  after: group(lexicon.rules.flatMap((rule) => pairs(rule.after, rule.id))),
  orEqual: group(pairs(lexicon.orEqual, true)),
  vague: group(lexicon.vague.flatMap((word) => pairs(word, { id: word.id, floor: word.floor }))),
  numbers: group(values(lexicon.numbers)),
  scales: group(values(lexicon.scales)),
  countedScales: group(values(lexicon.countedScales)),
  suffixes: group(values(lexicon.suffixes)),
  fractions: group(values(lexicon.fractions)),
  andHalf: group(pairs(lexicon.andHalf, true)),
  articles: group(pairs(lexicon.articles, true)),
  negatives: group(pairs(lexicon.negatives, true)),
  and: group(pairs(lexicon.and, true)),
  joint: group(pairs(lexicon.both.joint, true)),
  between: group(pairs(lexicon.range.between, true)),
  from: group(pairs(lexicon.range.from, true)),
  to: group(pairs(lexicon.range.to, true)),
  fillers: group(pairs(lexicon.fillers, true)),
  notCounts: group(pairs(lexicon.notCounts, true)),
}

/** The longest phrase of a group that begins at token `start`, or null. */
export function matchAt<T>(group: Phrases<T>, tokens: Token[], start: number): Match<T> | null {
  for (let length = Math.min(group.longest, tokens.length - start); length > 0; length--) {
    const entry = group.entries.get(joinTexts(tokens.slice(start, start + length)))
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

function pairs<T>(words: ByLanguage<string[]>, entry: T): [string, T][] {
  return [...words.en, ...words.ar].map((phrase) => [phrase, entry])
}

function values(words: ByLanguage<object>): [string, number][] {
  return [...Object.entries(words.en), ...Object.entries(words.ar)].map(([phrase, value]) => [
    phrase,
    Number(value),
  ])
}

function joinTexts(tokens: Token[]): string {
  return tokens.map((token) => token.text).join(' ')
}
