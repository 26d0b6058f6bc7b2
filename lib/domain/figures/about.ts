import { tidy } from './interval'

/**
 * Where "about N" begins and ends (product.md, rule 1): half a unit of the last non-zero digit of N to either side, at
 * most a fifth of N, rounded outwards to whole numbers and never less than 1; of what is counted none lies below 0. A share is
 * no number of people: nothing of it is rounded.
 */
export function spreadAround(value: number, isShare = false): { low: number; high: number } {
  const size = Math.abs(value)
  const spread = Math.min(lastUnit(size) / 2, size / 5)
  if (isShare) return { low: tidy(value - spread), high: tidy(value + spread) }
  const low = Math.floor(tidy(value - Math.max(1, spread)))
  return { low: value >= 0 ? Math.max(0, low) : low, high: Math.ceil(tidy(value + Math.max(1, spread))) }
}

// The unit of the last digit that is not zero: 100 in 1,400, 0.1 in 1.4.
function lastUnit(size: number): number {
  if (!Number.isInteger(size)) return 10 ** -(String(size).split('.')[1] ?? '').length
  let unit = 1
  while (unit * 10 <= size && size % (unit * 10) === 0) unit *= 10
  return unit
}
