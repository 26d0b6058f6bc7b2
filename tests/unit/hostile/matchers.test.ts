import { expect, test } from 'vitest'
import type { BenchLine } from '../../../bench/bench-line'
import { matchersInTime } from '../../../bench/hostile/matchers'

test('every pattern and matcher answers 100 kB of hostile text within 50 ms', async () => {
  const lines: BenchLine[] = []
  for await (const line of matchersInTime({ size: 100_000 })) lines.push(line)
  expect(lines.filter(({ pass }) => !pass)).toEqual([])
})
