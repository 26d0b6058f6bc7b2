import { type Bound, joinBounds, readBound } from './bound'
import { matchAt, mayStartUpdate, phrases, tokensOf, updates } from './lexicon'
import { measurePhrasesOf } from './measure-lexicon'
import { startsNumber } from './not-count'
import { readNumber } from './number'
import type { Token } from './words'
import { floorAt } from './interval'

/** What a phrase reads as: an interval, the lexicon rule that gave it, and what kind of figure it is. */
export type Phrase = Omit<Bound, 'next'> & {
  /** It says what may come ("could reach 20,000"). */
  isPredicted: boolean
  /** It may add to what was just counted ("another five"). */
  isIncrement: boolean
}

/** UTF-16 units of the longest phrase that is looked at; a claim's figure has 500 at most. */
const longestPhrase = 2000
/** Words that may stand between a verb of change and its preposition: "raised its official death toll to". */
const wordsOfUpdate = 8

/** The figure that words begin with, after words of no weight ("the death toll"); else null. */
export function readPhrase(words: string): Phrase | null {
  if (words.length > longestPhrase) return null
  const tokens = tokensOf(words)
  const marks = { isPredicted: false, isIncrement: false }
  let start = 0
  while (start < tokens.length) {
    const figure = figureAt(tokens, start, marks.isPredicted)
    if (figure)
      return (
        figure.bound && {
          ...withoutNext(figure.bound),
          ...marks,
          isPredicted: marks.isPredicted || isToCome(tokens, figure.bound.next),
          isIncrement: marks.isIncrement || addsToOthers(tokens, figure.bound.next),
        }
      )
    const next = skipped(tokens, start, marks)
    if (next === null) return null
    start = next
  }
  return null
}

/** Whether what stands behind a number says that it adds to what was counted before: "three more bodies". */
export function addsToOthers(tokens: Token[], next: number): boolean {
  return Object.values(measurePhrasesOf).some(({ others }) => matchAt(others, tokens, next) !== null)
}

/** Whether what stands behind a number says that it is to come: "20,000 could die". */
export function isToCome(tokens: Token[], next: number): boolean {
  for (let at = next; at <= next + 2; at++) {
    const predicted = matchAt(phrases.predicted, tokens, at)
    if (predicted) return matchAt(phrases.perfect, tokens, predicted.next) === null
  }
  return false
}

interface Marks {
  isPredicted: boolean
  isIncrement: boolean
}

function withoutNext({ next: _next, ...phrase }: Bound): Omit<Bound, 'next'> {
  return phrase
}

/** The figure that begins at a token; null inside where a number begins that is not to be read, null where none begins. */
export function figureAt(
  tokens: Token[],
  start: number,
  isPredicted: boolean,
  isRunning = false,
): { bound: Bound | null } | null {
  const update = readUpdate(tokens, start, isPredicted, isRunning)
  if (update) return { bound: update }
  if (matchAt(phrases.money, tokens, start)) return { bound: null }
  const bound = withBounds(tokens, start, isPredicted, isRunning)
  return bound && { bound }
}

// Once more without "and" as part of a number: "between one hundred and two hundred".
function withBounds(tokens: Token[], start: number, isPredicted: boolean, isRunning: boolean): Bound | null {
  for (const useAnd of [true, false]) {
    const how = { useAnd, isRunning }
    const first = readBound(tokens, start, how)
    const bound = first && joinBounds(tokens, first, how)
    if (bound) return isPredicted && bound.rule === 'reached' ? exactly(bound) : bound
    if (first || !hasAnd(tokens, start)) return null
  }
  return null
}

function hasAnd(tokens: Token[], start: number): boolean {
  for (let at = start; at < start + wordsOfUpdate; at++) if (matchAt(phrases.and, tokens, at)) return true
  return false
}

// Words that say nothing of the bounds, and marks of what kind of figure follows.
function skipped(tokens: Token[], start: number, marks: Marks): number | null {
  const predicted = matchAt(phrases.predicted, tokens, start)
  if (predicted) marks.isPredicted = matchAt(phrases.perfect, tokens, predicted.next) === null
  const increment = matchAt(phrases.increments, tokens, start)
  if (increment) marks.isIncrement = true
  const match = predicted ?? increment ?? matchAt(phrases.fillers, tokens, start)
  if (match) return match.next
  return start > 0 ? updateAhead(tokens, start) : null
}

// "the death toll in the city has risen to 86": words of any kind, up to a verb of change.
function updateAhead(tokens: Token[], start: number): number | null {
  for (let at = start; at <= start + wordsOfUpdate && at < tokens.length && !startsNumber(tokens, at); at++) {
    if (readUpdate(tokens, at, false, false)) return at
    if (!(tokens[at]?.isWord ?? false)) return null
  }
  return null
}

/** "raised its toll to 31", "cut from 11,300 to 3,958", «ارتفعت الحصيلة إلى 31»: what it was before is no figure of it. */
function readUpdate(tokens: Token[], start: number, isPredicted: boolean, isRunning: boolean): Bound | null {
  if (!mayStartUpdate(tokens[start])) return null
  for (const { id, open, close } of updates) {
    const opening = matchAt(open, tokens, start)
    const figure = opening && closingFigure(tokens, opening.next, close, isPredicted, isRunning)
    if (!figure) continue
    const isBare = figure.rule === 'exact' || figure.rule === 'about' || figure.rule === 'reached'
    return isBare ? changedTo(id, figure, isPredicted) : figure
  }
  return null
}

function changedTo(id: string, figure: Bound, isPredicted: boolean): Bound {
  if (id === 'more-than')
    return { ...figure, rule: id, isApproximate: false, interval: floorAt(figure.interval.low ?? 0, true) }
  if (id === 'reached' && !isPredicted)
    return { ...figure, rule: id, isApproximate: false, interval: floorAt(figure.interval.low ?? 0, false) }
  return figure.rule === 'reached' ? exactly(figure) : figure
}

function closingFigure(
  tokens: Token[],
  start: number,
  close: (typeof updates)[number]['close'],
  isPredicted: boolean,
  isRunning: boolean,
): Bound | null {
  for (let at = start; at <= start + wordsOfUpdate && at < tokens.length; at++) {
    const closing = matchAt(close, tokens, at)
    if (closing) return withBounds(tokens, closing.next, isPredicted, isRunning)
    const before = matchAt(phrases.from, tokens, at)
    const earlier = before && readNumber(tokens, before.next, true)
    if (earlier) at = earlier.next - 1
    else if (startsNumber(tokens, at) || !(tokens[at]?.isWord ?? false)) return null
  }
  return null
}

function exactly(bound: Bound): Bound {
  const { low, lowOpen } = bound.interval
  return { ...bound, rule: 'exact', interval: { low, lowOpen, high: low, highOpen: lowOpen } }
}
