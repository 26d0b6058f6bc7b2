/**
 * Milliseconds of processor time that some work takes, in the fastest of so many runs: what other programs take at the
 * same moment does not count. A refusal is an answer, too. Garbage of earlier work may fall into a run, not into all.
 */
export function processorTime(work: () => unknown, runs = 3): number {
  return Math.min(...processorTimes(work, runs))
}

/** Milliseconds of processor time of each run, in order. The first runs carry what compiling the code takes. */
export function processorTimes(work: () => unknown, runs: number): number[] {
  return Array.from({ length: runs }, () => once(work))
}

/**
 * What work on 100 kB never takes if it grows with its input, on any machine (milliseconds of processor time): forty
 * times the bar. Work that grows with the square of its input takes more by far. For tests: the bars are measured.
 */
export const farTooLong = 2_000

function once(work: () => unknown): number {
  const before = process.cpuUsage()
  try {
    work()
  } catch {
    // a refusal is an answer, too
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
