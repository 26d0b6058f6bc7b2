import { dateOrder } from '@/lib/domain/dates/edtf'
import type { Figure } from '@/lib/domain/figures/figure'
import { placeOrder } from './figure-place'
import { intersect } from '@/lib/domain/figures/interval'
import { isNarrowerMeasure, isNarrowerWho } from './narrower'
import { asOfSide, type Assumption, type ComparedFigure, periodOf, type Reason, type Side, stated } from './reason'

// Nobody is counted in both groups by one figure.
const dead = ['killed', 'dead', 'deaths', 'bodies']
const hurt = ['wounded', 'injured']

/**
 * Which of two figures may contain the other (45 in one quarter, more than 100 bodies in the city): none, one or both.
 * Ruled out by: the numbers; other people or culprits; the dead against the hurt; a level against a count over time;
 * two events; a time or place that is not within the other.
 */
export function containmentsOf(a: ComparedFigure, b: ComparedFigure): Assumption[] {
  const assumptions: Assumption[] = []
  if (mayContain(a, b)) assumptions.push({ kind: 'may-contain', whole: 'a', part: 'b' })
  if (mayContain(b, a)) assumptions.push({ kind: 'may-contain', whole: 'b', part: 'a' })
  return assumptions
}

/**
 * The one thing in which a figure is part of another, where all else is the same or not stated (49 children among 108
 * killed); null where there is none, several, or the numbers do not allow it.
 */
export function partOfWhole(
  a: ComparedFigure,
  b: ComparedFigure,
  differences: readonly Reason[],
): (Reason & { kind: 'part' }) | null {
  const [only, ...more] = differences
  if (!only || more.length > 0 || only.kind !== 'differs' || areTotalsApart(a, b)) return null
  const part = narrowerSide(a, b, only.field)
  if (!part) return null
  const [whole, lesser] = part.side === 'a' ? [b, a] : [a, b]
  return fits(whole.figure, lesser.figure) ? { kind: 'part', part: part.side, by: part.by } : null
}

function areTotalsApart(a: ComparedFigure, b: ComparedFigure): boolean {
  return a.figure.count === 'cumulative' && dateOrder(asOfSide(a)?.edtf ?? null, asOfSide(b)?.edtf ?? null) !== 'same'
}

function narrowerSide(
  a: ComparedFigure,
  b: ComparedFigure,
  field: string,
): { side: Side; by: 'measure' | 'who' | 'place' } | null {
  const [one, other] = [a.figure, b.figure]
  if (field === 'who') return either('who', isNarrowerWho(one.who, other.who), isNarrowerWho(other.who, one.who))
  if (field === 'measure')
    return either(
      'measure',
      isNarrowerMeasure(one.measure, other.measure),
      isNarrowerMeasure(other.measure, one.measure),
    )
  const order = field === 'place' ? placeOrder(a, b) : null
  return either('place', order === 'a-in-b', order === 'b-in-a')
}

function either<B>(by: B, a: boolean, b: boolean): { side: Side; by: B } | null {
  return a ? { side: 'a', by } : b ? { side: 'b', by } : null
}

function mayContain(whole: ComparedFigure, part: ComparedFigure): boolean {
  return (
    fits(whole.figure, part.figure) &&
    samePeople(whole.figure, part.figure) &&
    sameKind(whole, part) &&
    placeMayContain(whole, part) &&
    !sticksOut(whole, part)
  )
}

function fits(whole: Figure, part: Figure): boolean {
  const enough = { low: part.low, lowOpen: part.lowOpen, high: null, highOpen: true }
  return intersect(enough, { low: null, lowOpen: true, high: whole.high, highOpen: whole.highOpen }) !== null
}

function samePeople(whole: Figure, part: Figure): boolean {
  const [who, byWhom] = [stated(whole.who), stated(whole.byWhom)]
  const partWho = stated(part.who)
  if (who && partWho && who !== partWho && !isNarrowerWho(partWho, who)) return false
  if (byWhom && stated(part.byWhom) && byWhom !== part.byWhom) return false
  const groups = [whole, part].map(({ measure }) =>
    dead.includes(measure) ? 'dead' : hurt.includes(measure) ? 'hurt' : null,
  )
  return groups.includes(null) || groups[0] === groups[1]
}

function sameKind(whole: ComparedFigure, part: ComparedFigure): boolean {
  const counts = [whole.figure.count, part.figure.count]
  if (counts.includes('level')) return counts[0] === counts[1]
  if (part.figure.count === 'cumulative') return whole.figure.count === 'cumulative'
  const events = counts[0] === 'single-event' && counts[1] === 'single-event'
  return !events || whole.event === null || part.event === null || whole.event === part.event
}

function placeMayContain(whole: ComparedFigure, part: ComparedFigure): boolean {
  const order = placeOrder(part, whole)
  return order === null ? !isNarrower(whole.figure.scope, part.figure.scope) : order === 'same' || order === 'a-in-b'
}

// "Karm Zeitoun, Homs" names the wider place last, so it cannot hold all of "Homs".
function isNarrower(scope: string | null, other: string | null): boolean {
  return scope !== null && other !== null && scope.endsWith(`, ${other}`)
}

function sticksOut(whole: ComparedFigure, part: ComparedFigure): boolean {
  const [outer, inner] = [periodOf(whole), periodOf(part)]
  const [outerCount, innerCount] = [whole.figure.count, part.figure.count]
  const ends = dateOrder(inner.to, outer.to)
  if (outerCount === 'level') return ends === 'earlier' || ends === 'later'
  if (innerCount !== 'single-event' && outerCount !== 'single-event' && ends === 'later') return true
  if (innerCount === 'period' && dateOrder(inner.from, outer.to) === 'later') return true
  if (outerCount !== 'period') return false
  return dateOrder(inner.from, outer.from) === 'earlier' || dateOrder(inner.to, outer.from) === 'earlier'
}
