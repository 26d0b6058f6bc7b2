import { isMarked } from '@/lib/domain/dates/as-of'
import { dateOrder } from '@/lib/domain/dates/edtf'
import { isApproximate } from '@/lib/domain/figures/is-approximate'
import { containmentsOf, partOfWhole } from './figure-containment'
import { comparePeriods, differencesBetween } from './figure-difference'
import { gapBetween, intersect, sameInterval } from '@/lib/domain/figures/interval'
import { laterWord, type LaterWord } from './later-word'
import {
  asOfSide,
  type Assumption,
  type ComparedFigure,
  periodOf,
  type ReadingKind,
  type ReadingNote,
  type Reason,
  type Side,
  sidesWhere,
  stated,
} from './reason'

/** Version of the rules by which two figures are read (product.md, rule 2); raise it when a reading could change. */
export const rulesVersion = '2.1'

/** What the machine says of two figures, why, on what assumptions, and by which version of the rules. */
export interface Reading {
  reading: ReadingKind
  note: ReadingNote
  reasons: Reason[]
  assumptions: Assumption[]
  rulesVersion: string
}

/**
 * How two figures stand to each other: exactly one of six, by rule 2 of product.md, in its order. Swapping the figures
 * swaps the sides in the reasons and assumptions and changes nothing else. `later`: which of the two an editor's link
 * `updates` says is the later, where they are one origin's on the same thing at the same time.
 */
export function compareFigures(a: ComparedFigure, b: ComparedFigure, later: Side | null = null): Reading {
  const differences = differencesBetween(a, b)
  if (differences.length > 0) return notComparable(a, b, differences)
  const [one, other] = [asOfSide(a)?.edtf ?? null, asOfSide(b)?.edtf ?? null]
  const order = a.figure.count === 'cumulative' ? dateOrder(one, other) : 'same'
  if (order === 'earlier') return laterTotal(a, b, 'b')
  if (order === 'later') return laterTotal(a, b, 'a')
  if (sameInterval(a.figure, b.figure)) return sameThing(a, b, 'compatible', 'same-figure')
  return haveOneOrigin(a, b) ? ofOneOrigin(a, b, later) : ofTwoOrigins(a, b)
}

function notComparable(a: ComparedFigure, b: ComparedFigure, reasons: Reason[]): Reading {
  const otherThing = reasons.some(({ kind }) => kind === 'differs' || kind === 'other-period')
  const byDate = reasons.some(({ kind }) => kind === 'other-period' || kind === 'other-date')
  const part = partOfWhole(a, b, reasons)
  const contained = otherThing ? containmentsOf(a, b) : []
  const containments = part
    ? contained.filter((one) => one.kind !== 'may-contain' || one.part === part.part)
    : contained
  const assumptions = [...containments, ...(byDate ? inferredDates(a, b, null) : [])]
  return read('not-comparable', part && 'part-of-whole', part ? [...reasons, part] : reasons, assumptions)
}

function laterTotal(a: ComparedFigure, b: ComparedFigure, later: Side): Reading {
  const same = haveOneOrigin(a, b)
  const gap = gapBetween(a.figure, b.figure)
  const fell = same && gap !== null && gap.higher !== later
  const reasons: Reason[] = [originsOf(a, b), { kind: 'later-total', later }]
  if (fell) reasons.push({ kind: 'fell', by: gap.gap })
  const kind = fell ? 'revised' : same ? 'later-total' : 'later-other-counter'
  return read(kind, fell ? 'lowered' : null, [...reasons, numbersOf(a, b)], assumptionsOf(a, b, null))
}

// One origin on the same thing: its later word, or its two words of which nobody knows which is the later.
function ofOneOrigin(a: ComparedFigure, b: ComparedFigure, later: Side | null): Reading {
  const word: LaterWord | null = later ? { kind: 'later-word', later, by: 'link' } : laterWord(a, b)
  const gap = gapBetween(a.figure, b.figure)
  if (!word && !gap) return sameThing(a, b, 'compatible', null)
  if (!word || word.by === 'published') return sameThing(a, b, 'revised', 'order-unknown', word)
  return sameThing(a, b, 'revised', gap && gap.higher !== word.later ? 'lowered' : null, word)
}

function ofTwoOrigins(a: ComparedFigure, b: ComparedFigure): Reading {
  const gap = gapBetween(a.figure, b.figure)
  if (!gap) return sameThing(a, b, 'compatible', null)
  const blurred = sidesWhere(a, b, ({ figure }) => isApproximate(figure))
  const longest = Math.max(0, ...blurred.map((side) => lengthOf(side === 'a' ? a : b)))
  if (blurred.length === 0 || gap.gap > longest / 2) return sameThing(a, b, 'conflicting', null)
  const reading = sameThing(a, b, 'compatible', 'approximate')
  return { ...reading, reasons: [...reading.reasons, { kind: 'approximate', sides: blurred }] }
}

function lengthOf({ figure: { low, high } }: ComparedFigure): number {
  return low === null || high === null ? 0 : high - low
}

function sameThing(
  a: ComparedFigure,
  b: ComparedFigure,
  kind: ReadingKind,
  note: ReadingNote,
  word: LaterWord | null = null,
): Reading {
  return read(kind, note, [originsOf(a, b), ...(word ? [word] : []), numbersOf(a, b)], assumptionsOf(a, b, word))
}

function read(reading: ReadingKind, note: ReadingNote, reasons: Reason[], assumptions: Assumption[]): Reading {
  return { reading, note, reasons, assumptions, rulesVersion }
}

function haveOneOrigin(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.origin !== null && a.origin === b.origin
}

function originsOf(a: ComparedFigure, b: ComparedFigure): Reason {
  if (a.origin !== null && a.origin === b.origin) return { kind: 'same-origin', origin: a.origin }
  return { kind: 'other-origin', a: a.origin, b: b.origin }
}

function numbersOf(a: ComparedFigure, b: ComparedFigure): Reason {
  const interval = intersect(a.figure, b.figure)
  if (interval) return { kind: 'overlap', interval }
  const { gap, higher } = gapBetween(a.figure, b.figure) ?? { gap: 0, higher: 'a' }
  return { kind: 'disjoint', by: gap, higher }
}

function assumptionsOf(a: ComparedFigure, b: ComparedFigure, word: LaterWord | null): Assumption[] {
  const assumptions: Assumption[] = []
  const whoNotStated = sidesWhere(a, b, ({ figure }) => stated(figure.who) === null)
  const byWhomNotStated = sidesWhere(a, b, ({ figure }) => stated(figure.byWhom) === null)
  if (whoNotStated.length + byWhomNotStated.length > 0)
    assumptions.push({ kind: 'same-people', whoNotStated, byWhomNotStated })
  if (a.figure.count === 'single-event') {
    const notStated = sidesWhere(a, b, ({ event }) => event === null)
    if (notStated.length > 0) assumptions.push({ kind: 'same-event', notStated })
  }
  if (a.figure.count === 'period' && comparePeriods(a, b) === 'not-stated') {
    const notStated = sidesWhere(a, b, (side) => Object.values(periodOf(side)).includes(null))
    assumptions.push({ kind: 'same-period', notStated })
  }
  return [...assumptions, ...inferredDates(a, b, word)]
}

function inferredDates(a: ComparedFigure, b: ComparedFigure, word: LaterWord | null): Assumption[] {
  const sides = sidesWhere(a, b, (side) => hasInferredDate(side, word))
  return sides.length > 0 ? [{ kind: 'dates-inferred', sides }] : []
}

// Of the dates that decided: the one it stands at, the ends of a period, and the one that told the later word.
function hasInferredDate(side: ComparedFigure, word: LaterWord | null): boolean {
  const { figure } = side
  const standsAt = figure.count !== 'single-event' && figure.count !== 'period'
  const byAsOf = standsAt || word?.by === 'as-of' || (figure.count === 'period' && !figure.to)
  if (byAsOf && asOfSide(side)?.isInferred) return true
  const dates = [
    ...(figure.count === 'period' ? [figure.from, figure.to] : []),
    word?.by === 'said' ? side.saidDate : null,
    word?.by === 'published' ? side.publishedDate : null,
  ]
  return dates.some((date) => date != null && isMarked(date))
}
