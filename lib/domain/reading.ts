import { dateOrder, parseEdtf } from './edtf'
import { containmentsOf } from './figure-containment'
import { comparePeriods, differencesBetween } from './figure-difference'
import { gapBetween, intersect } from './interval'
import {
  type Assumption,
  type ComparedFigure,
  periodOf,
  type ReadingKind,
  type Reason,
  type Side,
  sidesWhere,
  stated,
} from './reading-reason'

/** Version of the rules by which two figures are read (product.md, rule 2); raise it when a reading could change. */
export const rulesVersion = '1.0'

/** What the machine says of two figures, why, on what assumptions, and by which version of the rules. */
export interface Reading {
  reading: ReadingKind
  reasons: Reason[]
  assumptions: Assumption[]
  rulesVersion: string
}

type LaterWord = Reason & { kind: 'later-word' }

/**
 * How two figures stand to each other: exactly one of six, by rule 2 of product.md, in its order. Swapping the figures
 * swaps the sides in the reasons and assumptions and changes nothing else.
 */
export function compareFigures(a: ComparedFigure, b: ComparedFigure): Reading {
  const differences = differencesBetween(a, b)
  if (differences.length > 0) return notComparable(a, b, differences)
  const order = a.figure.count === 'cumulative' ? dateOrder(a.figure.asOfDate, b.figure.asOfDate) : 'same'
  if (order === 'earlier') return laterTotal(a, b, 'b')
  if (order === 'later') return laterTotal(a, b, 'a')
  const word = a.origin !== null && a.origin === b.origin ? laterWord(a, b) : null
  const numbers = numbersOf(a, b)
  const kind = word ? 'revised' : numbers.kind === 'disjoint' ? 'conflicting' : 'compatible'
  return read(kind, [originsOf(a, b), ...(word ? [word] : []), numbers], assumptionsOf(a, b, word))
}

function notComparable(a: ComparedFigure, b: ComparedFigure, reasons: Reason[]): Reading {
  const otherThing = reasons.some(({ kind }) => kind === 'differs' || kind === 'other-period')
  const byDate = reasons.some(({ kind }) => kind === 'other-period' || kind === 'other-date')
  const containments = otherThing ? containmentsOf(a, b) : []
  return read('not-comparable', reasons, [...containments, ...(byDate ? inferredDates(a, b, null) : [])])
}

function laterTotal(a: ComparedFigure, b: ComparedFigure, later: Side): Reading {
  const same = a.origin !== null && a.origin === b.origin
  const gap = gapBetween(a.figure, b.figure)
  const fell = same && gap !== null && gap.higher !== later
  const reasons: Reason[] = [originsOf(a, b), { kind: 'later-total', later }]
  if (fell) reasons.push({ kind: 'fell', by: gap.gap })
  const kind = fell ? 'conflicting' : same ? 'later-total' : 'later-other-counter'
  return read(kind, [...reasons, numbersOf(a, b)], assumptionsOf(a, b, null))
}

function read(reading: ReadingKind, reasons: Reason[], assumptions: Assumption[]): Reading {
  return { reading, reasons, assumptions, rulesVersion }
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

// Which of two words of one origin is the later: by when it was said, else published, else by its as-of date.
function laterWord(a: ComparedFigure, b: ComparedFigure): LaterWord | null {
  const dates: [LaterWord['by'], string | null, string | null][] = [
    ['said', a.saidDate, b.saidDate],
    ['published', a.publishedDate, b.publishedDate],
    ['as-of', a.figure.asOfDate, b.figure.asOfDate],
  ]
  for (const [by, one, other] of dates) {
    const order = dateOrder(one, other)
    if (order === 'earlier' || order === 'later')
      return { kind: 'later-word', later: order === 'later' ? 'a' : 'b', by }
  }
  return null
}

function assumptionsOf(a: ComparedFigure, b: ComparedFigure, word: LaterWord | null): Assumption[] {
  const found: Assumption[] = []
  const whoNotStated = sidesWhere(a, b, ({ figure }) => stated(figure.who) === null)
  const byWhomNotStated = sidesWhere(a, b, ({ figure }) => stated(figure.byWhom) === null)
  if (whoNotStated.length + byWhomNotStated.length > 0)
    found.push({ kind: 'same-people', whoNotStated, byWhomNotStated })
  if (a.figure.count === 'single-event') {
    const notStated = sidesWhere(a, b, ({ event }) => event === null)
    if (notStated.length > 0) found.push({ kind: 'same-event', notStated })
  }
  if (a.figure.count === 'period' && comparePeriods(a, b) === 'not-stated') {
    const notStated = sidesWhere(a, b, (side) => Object.values(periodOf(side)).includes(null))
    found.push({ kind: 'same-period', notStated })
  }
  return [...found, ...inferredDates(a, b, word)]
}

function inferredDates(a: ComparedFigure, b: ComparedFigure, word: LaterWord | null): Assumption[] {
  const sides = sidesWhere(a, b, (side) => hasInferredDate(side, word))
  return sides.length > 0 ? [{ kind: 'dates-inferred', sides }] : []
}

// Of the dates that decided: those of the count, and the one that told the later word.
function hasInferredDate(side: ComparedFigure, word: LaterWord | null): boolean {
  const { figure } = side
  const byDate = figure.count === 'cumulative' || figure.count === 'level' || word?.by === 'as-of'
  const byAsOf = byDate || (figure.count === 'period' && !figure.to)
  if (byAsOf && figure.asOfDate !== null && figure.asOfBasis === 'inferred') return true
  const dates = [
    byAsOf ? figure.asOfDate : null,
    ...(figure.count === 'period' ? [figure.from, figure.to] : []),
    word?.by === 'said' ? side.saidDate : null,
    word?.by === 'published' ? side.publishedDate : null,
  ]
  return dates.some((date) => {
    const parsed = date ? parseEdtf(date) : null
    return parsed !== null && (parsed.approximate || parsed.uncertain)
  })
}
