import { expect, test } from 'vitest'
import type { BenchLine } from '../../../bench/bench-line'
import { entrances } from '../../../bench/hostile/entrances'

test('every parser at an entrance refuses 100,000 entries within 50 ms of processor time', async () => {
  const lines: BenchLine[] = []
  for await (const line of entrances({ entries: 100_000 })) lines.push(line)
  expect(lines.filter(({ pass }) => !pass)).toEqual([])
})
