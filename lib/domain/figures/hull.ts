import type { Interval } from './interval'

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
