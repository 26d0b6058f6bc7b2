/** How much of one text stands in another, in runs of four words: shares from 0 to 1. */
export interface Nearness {
  /** The share of the first text that stands in the second. */
  here: number
  /** The share of the second that stands in the first. */
  there: number
  isNear: boolean
}

/** Words of one run: shorter ones are shared by texts that have nothing to do with each other. */
const runLength = 4
/** Runs that two texts share at least to be near: eleven words in a row, which one quotation can have. */
const fewest = 8
/** The share of the shorter text that stands in the other. Articles on the same day's events share a few hundredths. */
const nearFrom = 1 / 3

/**
 * How near two texts are by the runs of words ("shingles") that they share: containment of each in the other (A. Broder,
 * On the resemblance and containment of documents, 1997). Takes time in proportion to their length. Letters' case, forms
 * and what stands between words make no difference. A text of less than four words is near to none.
 */
export function nearness(here: string, there: string): Nearness {
  const numbers = newNumbers()
  const runsIn = (text: string) => new Set(runsOf(keysIn(text), numbers))
  const [one, other] = [runsIn(here), runsIn(there)]
  const shared = countShared(one, other)
  const shares = { here: shareOf(shared, one.size), there: shareOf(shared, other.size) }
  const isNear = shared >= Math.min(fewest, one.size, other.size) && Math.max(shares.here, shares.there) >= nearFrom
  return { ...shares, isNear: shared > 0 && isNear }
}

/** A word with all that stands behind it up to the next, and the word as it is compared; the first has what is before it, too. */
export interface TextWord {
  text: string
  key: string
}

/** A text cut before each of its words: all pieces together are the text. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = []
  const known = new Map<string, string>()
  let [from, key] = [0, '']
  for (let end = 0; ;) {
    // The patterns are tested, not executed: a text of short words would leave an array behind for each.
    between.lastIndex = end
    between.test(text)
    const start = (inWord.lastIndex = between.lastIndex)
    if (!inWord.test(text)) {
      if (key !== '') words.push({ text: text.slice(from), key })
      return words
    }
    end = inWord.lastIndex
    if (key !== '') {
      words.push({ text: text.slice(from, start), key })
      from = start
    }
    const word = text.slice(start, end)
    key = known.get(word) ?? wordKey(word)
    known.set(word, key)
  }
}

const between = /[^\p{L}\p{M}\p{N}]*/uy
const inWord = /[\p{L}\p{M}\p{N}]+/uy

/** For each word of two texts whether it stands in a run of words that the other has, too. */
export function sharedWords(
  here: readonly TextWord[],
  there: readonly TextWord[],
): { here: boolean[]; there: boolean[] } {
  const numbers = newNumbers()
  const [one = [], other = []] = [here, there].map((words) =>
    runsOf(
      words.map(({ key }) => key),
      numbers,
    ),
  )
  return { here: inRunsOf(one, other), there: inRunsOf(other, one) }
}

function inRunsOf(own: readonly number[], others: readonly number[]): boolean[] {
  const runs = new Set(others)
  const shared: boolean[] = []
  for (let at = 0; at < own.length + runLength - 1; at++) shared.push(false)
  for (const [start, run] of own.entries())
    if (runs.has(run)) for (let at = start; at < start + runLength; at++) shared[at] = true
  return shared
}

const wordKey = (word: string) => word.normalize('NFKC').toLowerCase()

const keysIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Numbers for words and for pairs of words: runs are compared as numbers, for strings of all runs would cost far more. */
interface Numbers {
  words: Map<string, number>
  pairs: Map<number, number>
}

const newNumbers = (): Numbers => ({ words: new Map(), pairs: new Map() })
/** Two numbers below this make one that is exact. */
const mostNumbers = 2 ** 26

/** Each run of four words as a number, the same for the same words. */
function runsOf(words: readonly string[], { words: ofWords, pairs: ofPairs }: Numbers): number[] {
  const each = words.map((word) => numberOf(ofWords, word))
  const pairs = each.slice(1).map((second, at) => numberOf(ofPairs, (each[at] ?? 0) * mostNumbers + second))
  return pairs.slice(2).map((second, at) => (pairs[at] ?? 0) * mostNumbers + second)
}

function numberOf<K>(numbers: Map<K, number>, of: K): number {
  let number = numbers.get(of)
  if (number === undefined) numbers.set(of, (number = numbers.size))
  return number
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const run of one) if (other.has(run)) shared += 1
  return shared
}

const shareOf = (shared: number, all: number) => (all === 0 ? 0 : shared / all)
