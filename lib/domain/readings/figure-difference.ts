import { dateOrder, isWithinMonth } from '@/lib/domain/dates/edtf'
import { placeOrder, samePlaceWords } from './figure-place'
import { asOfSide, type ComparedFigure, periodOf, type Reason, sidesWhere, stated } from './reason'

/** How two beginnings or two ends of a period stand to each other. */
type Match = 'same' | 'other' | 'unclear' | 'not-stated'

/**
 * Everything by which two figures count different things (product.md, rule 2, first part), in the rule's order; empty
 * when they can be compared. Dates are looked at only where both count in the same way.
 */
export function differencesBetween(a: ComparedFigure, b: ComparedFigure): Reason[] {
  const [one, other] = [a.figure, b.figure]
  const differences: Reason[] = []
  const compare = (field: (Reason & { kind: 'differs' })['field'], x: string | null, y: string | null) => {
    if (x !== y) differences.push({ kind: 'differs', field, a: x, b: y })
  }
  compare('measure', one.measure, other.measure)
  const places = placeDifference(a, b)
  if (places) differences.push(places)
  compare('count', one.count, other.count)
  if ((one.basis === 'predicted') !== (other.basis === 'predicted')) compare('basis', one.basis, other.basis)
  if (stated(one.who) && stated(other.who)) compare('who', one.who, other.who)
  if (stated(one.byWhom) && stated(other.byWhom)) compare('by-whom', one.byWhom, other.byWhom)
  if (a.event !== null && b.event !== null) compare('event', a.event, b.event)
  const date = one.count === other.count ? dateDifference(a, b) : null
  return date ? [...differences, date] : differences
}

/** How two periods stand to each other; `not-stated` where one end agrees and the other is not recorded. */
export function comparePeriods(a: ComparedFigure, b: ComparedFigure): Match {
  const [one, other] = [periodOf(a), periodOf(b)]
  const ends = [compareEnds(one.from, other.from), compareEnds(one.to, other.to)]
  if (ends.includes('other')) return 'other'
  if (ends.includes('unclear') || !ends.includes('same')) return 'unclear'
  return ends.includes('not-stated') ? 'not-stated' : 'same'
}

function placeDifference(a: ComparedFigure, b: ComparedFigure): Reason | null {
  const order = placeOrder(a, b)
  if (order !== null)
    return order === 'same' ? null : { kind: 'differs', field: 'place', a: narrowest(a, b), b: narrowest(b, a) }
  const [x, y] = [a.figure.scope, b.figure.scope]
  return samePlaceWords(x, y) ? null : { kind: 'differs', field: 'scope', a: x, b: y }
}

// The place that only this side names, as near to the place itself as the list tells.
function narrowest({ places = [] }: ComparedFigure, { places: others = [] }: ComparedFigure): string | null {
  return places.find((place) => !others.includes(place)) ?? places[0] ?? null
}

function dateDifference(a: ComparedFigure, b: ComparedFigure): Reason | null {
  const count = a.figure.count
  if (count === 'single-event') return null
  if (count === 'period') {
    const match = comparePeriods(a, b)
    if (match === 'other') return { kind: 'other-period', a: periodOf(a), b: periodOf(b) }
    return match === 'unclear' ? undated(a, b, hasVaguePeriod, hasNoPeriod) : null
  }
  const [one, other] = [asOfSide(a)?.edtf ?? null, asOfSide(b)?.edtf ?? null]
  const order = dateOrder(one, other)
  if (order === 'unclear') return undated(a, b, hasVagueDate, hasNoDate)
  return count !== 'cumulative' && order !== 'same' ? { kind: 'other-date', a: one, b: other } : null
}

// The same words name the same day even where they are coarse: a period "in 2012" begins and ends with that year.
function compareEnds(one: string | null, other: string | null): Match {
  if (one === null || other === null) return 'not-stated'
  if (one === other) return 'same'
  const order = dateOrder(one, other)
  return order === 'earlier' || order === 'later' ? 'other' : order
}

function hasVagueDate(side: ComparedFigure): boolean {
  return !isWithinMonth(asOfSide(side)?.edtf ?? null)
}

function hasVaguePeriod(side: ComparedFigure): boolean {
  const { from, to } = periodOf(side)
  return !isWithinMonth(from) || !isWithinMonth(to)
}

type Holds = (side: ComparedFigure) => boolean

function undated(a: ComparedFigure, b: ComparedFigure, isVague: Holds, isMissing: Holds): Reason {
  return { kind: 'no-usable-date', sides: sidesWhere(a, b, isVague), missing: sidesWhere(a, b, isMissing) }
}

function hasNoDate(side: ComparedFigure): boolean {
  return asOfSide(side) === null
}

function hasNoPeriod(side: ComparedFigure): boolean {
  return Object.values(periodOf(side)).includes(null)
}
