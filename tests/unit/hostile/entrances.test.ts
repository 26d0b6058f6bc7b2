import { expect, test } from 'vitest'
import type { BenchLine } from '@/bench/bench-line'
import { farTooLong } from '@/bench/processor-time'
import { entrances } from '@/bench/hostile/entrances'

test('every parser at an entrance refuses 100,000 entries, and chokes on none', async () => {
  const lines: BenchLine[] = []
  for await (const line of entrances({ entries: 100_000, bar: farTooLong })) lines.push(line)
  expect(lines.filter(({ pass }) => !pass)).toEqual([])
})
