import { expect, test } from 'vitest'
import { describeCredibility, describeReliability } from '@/lib/domain/scales'

test('words stand beside the digit or letter', () => {
  expect(describeCredibility(2)).toBe('2 probably true')
  expect(describeCredibility(6)).toBe('6 truth cannot be judged')
  expect(describeCredibility(null)).toBe('abstained')
  expect(describeReliability('F')).toBe('F reliability cannot be judged')
})
