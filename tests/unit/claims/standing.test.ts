import { expect, test } from 'vitest'
import { standingWords } from '@/lib/domain/claims/standing'

test.each([
  [false, null, []],
  [false, 'corrected', ['source corrected']],
  [true, null, ['withdrawn by its speaker']],
  [true, 'retracted', ['withdrawn by its speaker', 'source retracted']],
] as const)('withdrawn: %s, source: %s', (isWithdrawn, sourceStanding, words) => {
  expect(standingWords({ isWithdrawn, sourceStanding })).toEqual(words)
})
