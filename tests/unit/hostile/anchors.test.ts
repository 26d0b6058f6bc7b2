import { expect, test } from 'vitest'
import type { BenchLine } from '../../../bench/bench-line'
import { anchors } from '../../../bench/hostile/anchors'

test('a quote in an edited text is found exactly or is an orphan', async () => {
  const lines: BenchLine[] = []
  for await (const line of anchors({ cases: 1_000 })) lines.push(line)
  expect(lines.filter(({ pass }) => !pass)).toEqual([])
})
