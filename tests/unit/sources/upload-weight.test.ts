import { expect, test } from 'vitest'
import { LONG_TEXT_BYTES } from '@/lib/domain/input/text'
import { FILE_BYTES, overweight, uploadLimits, uploadWeightFault } from '@/lib/domain/sources/upload-weight'

test.each([
  ['pasted', LONG_TEXT_BYTES, 'The text is 5.1 MB; at most 5 MB can be sent at once.'],
  ['uploaded', FILE_BYTES, 'The file is 20.1 MB; at most 20 MB can be sent at once.'],
  ['claims', LONG_TEXT_BYTES, 'The file is 5.1 MB; at most 5 MB can be sent at once. Split it, or use npm run import'],
] as const)('nothing and more than the limit are refused, by name: %s', (kind, most, sentence) => {
  const limit = uploadLimits[kind]
  expect(uploadWeightFault(1, limit)).toBeNull()
  expect(uploadWeightFault(most, limit)).toBeNull()
  expect(uploadWeightFault(0, limit)).toMatch(/empty/)
  expect(uploadWeightFault(most + 1, limit)).toContain(sentence)
})

test('of what was not read to its end, only the limit is known', () => {
  expect(overweight(null, uploadLimits.pasted)).toBe(
    'The text is more than 5 MB; at most 5 MB can be sent at once. Split it.',
  )
})
