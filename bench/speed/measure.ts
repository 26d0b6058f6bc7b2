import type { BenchLine } from '../bench-line'

/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** The value below which a share of the values lies: the nearest rank (Hyndman and Fan 1996, definition 1). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** The middle one of the values. */
export const median = (values: readonly number[]) => quantile(values, 0.5)

/** Both sides of a comparison by turns, so that what happens meanwhile happens to both; milliseconds of each round. */
export async function byTurns(
  rounds: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ one: number[]; other: number[] }> {
  const times = { one: [] as number[], other: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.one.push(await timed(one))
    times.other.push(await timed(other))
  }
  return times
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000

/** A line whose value must not be below a bar. */
export function atLeast(id: string, what: string, value: number, bar: number): BenchLine {
  return { id, what, value: rounded(value), bar: `>= ${bar}`, pass: value >= bar }
}

/** A figure without a bar of its own, to read the others by. */
export function beside(id: string, what: string, value: number): BenchLine {
  return { id, what, value: rounded(value), bar: 'none', pass: true }
}

/** What could not be measured, and why: it is no pass. */
export function notSeen(id: string, why: string): BenchLine {
  return { id, what: why, value: 'not measured', bar: 'measured', pass: false }
}
