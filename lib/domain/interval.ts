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

/**
 * How far "about N" reaches to either side (product.md, rule 1): half a unit of the last non-zero digit of N, at most
 * a fifth of N.
 */
export function spreadOf(value: number): number {
  const [whole = '', decimals = ''] = String(Math.abs(value)).split('.')
  const unit = decimals === '' ? 10 ** (whole.length - whole.replace(/0+$/, '').length) : 10 ** -decimals.length
  return tidy(Math.min(unit / 2, Math.abs(value) / 5))
}

/** A sum or product of decimal numbers without the dust of binary fractions: 15 significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15))
}
