/** A set of numbers by its ends; a null end has no bound, and an open end is one that is excluded or null. */
export interface Interval {
  low: number | null
  lowOpen: boolean
  high: number | null
  highOpen: boolean
}

/** The numbers that lie in both intervals, or null when there are none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const lower = (a.low ?? -Infinity) > (b.low ?? -Infinity) || (a.low === b.low && a.lowOpen) ? a : b
  const upper = (a.high ?? Infinity) < (b.high ?? Infinity) || (a.high === b.high && a.highOpen) ? a : b
  const both = { low: lower.low, lowOpen: lower.lowOpen, high: upper.high, highOpen: upper.highOpen }
  return isEmpty(both) ? null : both
}

/** Whether no number lies in the interval: its ends are crossed, or they meet and one of them is excluded. */
export function isEmpty({ low, lowOpen, high, highOpen }: Interval): boolean {
  if (low === null || high === null) return false
  return low > high || (low === high && (lowOpen || highOpen))
}

/** How far the lower of two disjoint intervals lies below the other (0: they touch), or null when they share a number. */
export function gapBetween(a: Interval, b: Interval): { gap: number; higher: 'a' | 'b' } | null {
  if (intersect(a, b)) return null
  const aboveA = (b.low ?? -Infinity) - (a.high ?? Infinity)
  const aboveB = (a.low ?? -Infinity) - (b.high ?? Infinity)
  return aboveA >= aboveB ? { gap: tidy(aboveA), higher: 'b' } : { gap: tidy(aboveB), higher: 'a' }
}

/** Every number up to `high`: from 0, as things are counted, unless nothing at or above 0 is left. */
export function ceilingAt(high: number, highOpen: boolean): Interval {
  const fromZero = high > 0 || (high === 0 && !highOpen)
  return { low: fromZero ? 0 : null, lowOpen: !fromZero, high, highOpen }
}

/** Every number from `low` upwards, `low` itself excluded where open. */
export function floorAt(low: number, lowOpen: boolean): Interval {
  return { low, lowOpen, high: null, highOpen: true }
}

/** A sum or product of decimal numbers without the dust of binary fractions: 15 significant digits. */
export function tidy(value: number): number {
  // Whole numbers have none, and most numbers are whole.
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value === 0 ? 0 : value
  return Number(value.toPrecision(15))
}

/** Whether two intervals hold the same numbers. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen
}

/** Whether every number of `inner` lies in `outer`; both hold numbers. */
export function holds(outer: Interval, inner: Interval): boolean {
  const both = intersect(outer, inner)
  return both !== null && sameInterval(both, inner)
}

/** The smallest interval that holds two others: one answer with a range, of one counter's figures without an order. */
export function hullOf(a: Interval, b: Interval): Interval {
  const lower = isLower(a, b) ? a : b
  const upper = isHigher(a, b) ? a : b
  return { low: lower.low, lowOpen: lower.lowOpen, high: upper.high, highOpen: upper.highOpen }
}

function isLower(a: Interval, b: Interval): boolean {
  const [one, other] = [a.low ?? -Infinity, b.low ?? -Infinity]
  return one < other || (one === other && !a.lowOpen)
}

function isHigher(a: Interval, b: Interval): boolean {
  const [one, other] = [a.high ?? Infinity, b.high ?? Infinity]
  return one > other || (one === other && !a.highOpen)
}
