import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { matchAt, phrases as figurePhrases } from './lexicon'
import { notStated, numbersInLine } from './numbers-in-line'
import type { Token } from './words'
import type { Interval } from './interval'
import { isAtStake } from './at-stake'
import type { FigureInLine } from './bound'
import { measurePhrases, type MeasurePhrases } from './measure-lexicon'
import { isOtherCounter, opensBracket } from './not-count'
import { placeTokens } from './placed-tokens'
import { salienceOf } from './salience'
import { endsBefore, marksOf, measureNear, type Near, nounAt, whoAt } from './what-is-counted'

/** A figure in a running text (formats.md): its place, interval, and what it counts. */
export interface FoundFigure extends Interval {
  /** Code point offsets, half-open. */
  start: number
  end: number
  words: string
  /** Id of the lexicon ("killed"), else the noun counted ("islands"), else "not-stated". */
  measure: string
  who: string
  count: 'share' | null
  basis: 'predicted' | null
  increment: boolean
  /** 0 to 1: how telling it is among the figures of its text. */
  salience: number
}

/** "12 children and two firemen": so many words may stand between the parts of a sum. */
const wordsBetweenParts = 4
/** A measure further away than this is not taken where the figure beside it has one. */
const ownMeasure = 3
/** People are taken to have suffered what stands no further away than this. */
const furthestMeasure = 9

/**
 * Every count of people or things at stake in a running text, with its place and what it counts, in the order of the text.
 * Read as `readFigure` reads one phrase, but each part of a sum is a figure of its own. A language that is not read gives none.
 */
export function findFigures(text: string, { language }: { language: string }): FoundFigure[] {
  const phrases = measurePhrases(language)
  if (!phrases) return []
  const { lines, startOf, endOf } = placeTokens(text)
  const index = codePointIndex(text)
  const all: FoundFigure[] = []
  const counts = new Set<string>()
  for (const [line, { tokens, first }] of lines.entries()) {
    for (const counted of countedIn(tokens, phrases, all.at(-1)?.measure ?? null)) {
      const { measure, who, isPart, isPredicted, bound } = counted
      const { low, lowOpen, high, highOpen } = bound.interval
      const start = startOf(first + counted.from)
      const end = endOf(first + bound.next - 1)
      const increment = counted.mayAdd && counts.has(measure)
      const salience = salienceOf(measure, { line, isPart, isShare: bound.isShare, nth: all.length })
      const count = bound.isShare ? 'share' : null
      const basis = isPredicted ? 'predicted' : null
      const words = index.slice(start, end)
      all.push({ start, end, words, low, lowOpen, high, highOpen, measure, who, count, basis, increment, salience })
      counts.add(measure)
    }
  }
  return all
}

function countedIn(tokens: Token[], phrases: MeasurePhrases, before: string | null): FigureInLine[] {
  const figures = numbersInLine(tokens, phrases)
  if (figures.length === 0) return []
  const marks = marksOf(
    tokens,
    phrases,
    figures.map(({ numberAt }) => numberAt),
  )
  const counted: FigureInLine[] = []
  let last: FigureInLine | undefined
  for (const one of figures) {
    const previous = last
    last = one
    const measure = measureNear(tokens, one, phrases, marks)
    const isOther = isOfOtherCounter(tokens, previous, one)
    if (!isOther && !isAtStake(tokens, one, phrases, measure)) continue
    one.isPart = endsBefore(phrases.inclusions, tokens, one.from)
    const inherited =
      one.isPart || isOther || isBeside(tokens, previous, one, phrases) ? (counted.at(-1)?.measure ?? before) : null
    one.who = whoAt(tokens, one, phrases) ?? (isToll(tokens, one, measure) ? 'all' : notStated)
    one.measure = measureOf(tokens, one, phrases, measure, inherited)
    counted.push(one)
  }
  return sharedAmongParts(tokens, counted, phrases)
}

function measureOf(
  tokens: Token[],
  one: FigureInLine,
  phrases: MeasurePhrases,
  measure: Near | null,
  inherited: string | null,
): string {
  if (one.bound.isShare) return 'percent'
  if (inherited !== null && (measure?.cost ?? Infinity) > ownMeasure) return inherited
  if (measure && (measure.cost <= ownMeasure || (measure.cost <= furthestMeasure && isPeople(tokens, one, phrases))))
    return measure.id
  return nounAt(tokens, one, phrases) ?? measure?.id ?? notStated
}

// Of people, and of a bare number, a word further away tells what happened to them; a thing is its own measure.
function isPeople(tokens: Token[], one: FigureInLine, phrases: MeasurePhrases): boolean {
  return whoAt(tokens, one, phrases) !== null || nounAt(tokens, one, phrases) === null
}

function isToll(tokens: Token[], { bound }: FigureInLine, measure: Near | null): boolean {
  return (
    measure !== null &&
    ['killed', 'missing', 'detained'].includes(measure.id) &&
    matchAt(figurePhrases.increments, tokens, bound.next) === null
  )
}

// "49 children and 34 women were killed": what is said behind the last part is said of all.
function sharedAmongParts(tokens: Token[], counted: FigureInLine[], phrases: MeasurePhrases): FigureInLine[] {
  for (let index = counted.length - 2; index >= 0; index--) {
    const one = counted[index]
    const next = counted[index + 1]
    if (
      one &&
      next &&
      isBeside(tokens, one, next, phrases) &&
      one.who !== notStated &&
      one.measure === nounAt(tokens, one, phrases)
    )
      one.measure = next.measure
  }
  return counted
}

// "14 dead (17 according to others)": two counters, two figures of one measure.
function isOfOtherCounter(tokens: Token[], before: FigureInLine | undefined, one: FigureInLine): boolean {
  if (!before || one.from - before.bound.next > wordsBetweenParts + 1) return false
  for (let at = before.bound.next; at < one.from; at++)
    if (opensBracket(tokens, at)) return isOtherCounter(tokens, at + 1)
  return false
}

// Two parts of one sum: a noun and a joint between them, nothing else.
function isBeside(
  tokens: Token[],
  one: FigureInLine | undefined,
  next: FigureInLine,
  phrases: MeasurePhrases,
): boolean {
  if (!one || next.from - one.bound.next > wordsBetweenParts || next.from <= one.bound.next) return false
  if (whoAt(tokens, one, phrases) === null || whoAt(tokens, next, phrases) === null) return false
  for (let at = one.bound.next; at < next.from; at++) if (matchAt(phrases.before, tokens, at)) return false
  return matchAt(figurePhrases.sums, tokens, next.from - 1) !== null
}
