import { expect, test } from 'vitest'
import type { BenchLine } from '@/bench/bench-line'
import { farTooLong } from '@/bench/processor-time'
import { matchersInTime } from '@/bench/hostile/matchers'

test('no pattern or matcher chokes on 100 kB of hostile text', async () => {
  const lines: BenchLine[] = []
  for await (const line of matchersInTime({ size: 100_000, bar: farTooLong, times: 1 })) lines.push(line)
  expect(lines.filter(({ pass }) => !pass)).toEqual([])
})
