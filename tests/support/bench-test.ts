import { expect, test } from 'vitest'
import type { BenchLine } from '../../bench/bench-line'
import { useDatabase } from './database'

/** A test of all lines that a benchmark gives, at a size that takes seconds; each must reach its bar. */
export function expectPass(name: string, lines: () => AsyncIterable<BenchLine>): void {
  useDatabase()
  test(name, { timeout: 300_000 }, async () => {
    const seen: BenchLine[] = []
    for await (const line of lines()) seen.push(line)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter(({ pass }) => !pass)).toEqual([])
  })
}
