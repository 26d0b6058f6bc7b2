import { type FigureScale, linearScaleOf } from '@/lib/domain/figures/scale'
import { type Interval, tidy } from '@/lib/domain/figures/interval'

/** How a plot's scale runs. */
export const scaleKinds = ['log', 'linear'] as const

/** How a plot's scale runs: by equal factors, or by equal steps. */
export type ScaleKind = (typeof scaleKinds)[number]

// By equal steps, what is ten times smaller lies at the foot of the plot.
const spreadForFactors = 10

// More numbers than this along one side cannot be read.
const mostTicks = 9

/**
 * The scale of a plot of these intervals, as wanted; null where none has a bound. Unwanted, it is the one that suits
 * them; equal factors need a bound above zero and none below, else the steps are equal all the same.
 */
export function plotScale(intervals: readonly Interval[], wanted: ScaleKind | null): FigureScale | null {
  if (boundsOf(intervals).length === 0) return null
  const byFactors = wanted === null ? isWide(intervals) : wanted === 'log'
  return byFactors && canBeLogarithmic(intervals) ? logarithmicPlot(intervals) : linearScaleOf(intervals)
}

function isWide(intervals: readonly Interval[]): boolean {
  const positive = boundsOf(intervals).filter((bound) => bound > 0)
  return Math.max(...positive) / Math.min(...positive) >= spreadForFactors
}

/** Whether equal steps can stand for equal factors: some bound lies above zero, and none below. */
export function canBeLogarithmic(intervals: readonly Interval[]): boolean {
  const bounds = boundsOf(intervals)
  return bounds.some((bound) => bound > 0) && bounds.every((bound) => bound >= 0)
}

function logarithmicPlot(intervals: readonly Interval[]): FigureScale {
  const positive = boundsOf(intervals).filter((bound) => bound > 0)
  const isOpen = intervals.some(({ high }) => high === null)
  const most = Math.max(...positive)
  const fine = between(Math.min(...positive), isOpen ? most * 2.5 : most, [1, 2, 5])
  const ticks = fine.length <= mostTicks ? fine : between(Math.min(...positive), isOpen ? most * 2.5 : most, [1])
  return { from: ticks[0] ?? 1, to: ticks.at(-1) ?? 10, logarithmic: true, ticks }
}

/** Round numbers from just under `least` to just above `most`: `factors` times powers of ten; at least two. */
function between(least: number, most: number, factors: readonly number[]): number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most)) + 1]
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((power) =>
    factors.map((factor) => tidy(factor * 10 ** power)),
  )
  const from = all.findLastIndex((value) => value <= least)
  const to = Math.max(
    all.findIndex((value) => value >= most),
    from + 1,
  )
  return all.slice(Math.max(0, from), to + 1)
}

function boundsOf(intervals: readonly Interval[]): number[] {
  return intervals.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null)
}
