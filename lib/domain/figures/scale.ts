import { tidy, type Interval } from './interval'

/** One scale for several figures: its ends as numbers, whether equal steps are factors, and where to write numbers. */
export interface FigureScale {
  from: number
  to: number
  logarithmic: boolean
  /** Numbers to write on the scale, ascending, ends included. */
  ticks: number[]
  /** Set on a scale of shares; without it numbers are counts. */
  unit?: 'percent'
}

// From here on the smallest figure of a linear scale would be a sliver at its left end.
const spreadForLogarithmic = 50

/**
 * The scale that holds every bound of the intervals and leaves room on the right for those without an upper one;
 * null where no interval has a bound. Linear scales begin at 0; logarithmic ones at the power of ten below.
 */
export function scaleOf(intervals: readonly Interval[]): FigureScale | null {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null)
  if (bounds.length === 0) return null
  const positive = bounds.filter((bound) => bound > 0)
  const most = Math.max(...bounds)
  const least = Math.min(...positive)
  const logarithmic = bounds.every((bound) => bound >= 0) && most / least >= spreadForLogarithmic
  return logarithmic ? logarithmicScale(least, most, isOpenAbove(intervals)) : linearScaleOf(intervals)
}

/** The scale of equal steps that holds zero and every bound, with room on the right for intervals without an upper one. */
export function linearScaleOf(intervals: readonly Interval[]): FigureScale {
  const bounds = intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null)
  return linearScale(Math.min(0, ...bounds), Math.max(0, ...bounds), isOpenAbove(intervals))
}

function isOpenAbove(intervals: readonly Interval[]): boolean {
  return intervals.some(({ high }) => high === null)
}

function linearScale(least: number, most: number, isOpen: boolean): FigureScale {
  const reach = isOpen ? least + (most - least) * 1.4 : most
  const step = niceStep((reach - least || 1) / 4)
  const from = Math.floor(least / step) * step
  const count = Math.max(1, Math.ceil(tidy((reach - from) / step)))
  const ticks = Array.from({ length: count + 1 }, (_, index) => tidy(from + index * step))
  return { from: tidy(from), to: tidy(from + count * step), logarithmic: false, ticks }
}

function niceStep(rough: number): number {
  const unit = 10 ** Math.floor(Math.log10(rough))
  return ([1, 2, 2.5, 5].find((factor) => factor * unit >= rough) ?? 10) * unit
}

function logarithmicScale(least: number, most: number, isOpen: boolean): FigureScale {
  const first = Math.floor(Math.log10(least))
  const reach = Math.log10(isOpen ? most * 3 : most)
  const last = Math.max(first + 1, Math.ceil(tidy(reach)))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => tidy(10 ** (first + index)))
  return { from: tidy(10 ** first), to: tidy(10 ** last), logarithmic: true, ticks }
}

/** Where a number stands on a scale: 0 at its left end, 1 at its right; outside it, the nearer end. */
export function placeOn(scale: FigureScale, value: number): number {
  const { from, to, logarithmic } = scale
  const share = logarithmic
    ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
    : (value - from) / (to - from)
  return Math.min(1, Math.max(0, share))
}

/** An interval on a scale, from 0 to 1; an end that is not bounded runs to the scale's own end and fades there. */
export interface FigureBar {
  start: number
  end: number
  fadesLow: boolean
  fadesHigh: boolean
}

/** The bar that draws an interval on a scale. */
export function barOf(scale: FigureScale, { low, high }: Interval): FigureBar {
  return {
    start: low === null ? 0 : placeOn(scale, low),
    end: high === null ? 1 : placeOn(scale, high),
    fadesLow: low === null,
    fadesHigh: high === null,
  }
}
