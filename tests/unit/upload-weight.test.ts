import { expect, test } from 'vitest'
import { LONG_TEXT_BYTES } from '@/lib/domain/text'
import { claimsWeightFault, uploadWeightFault } from '@/lib/domain/upload-weight'

test('nothing and more than 5 MB are refused, the latter with the limit named', () => {
  expect(uploadWeightFault(1)).toBeNull()
  expect(uploadWeightFault(LONG_TEXT_BYTES)).toBeNull()
  expect(uploadWeightFault(LONG_TEXT_BYTES + 1)).toContain('the limit is 5 MB (5,242,880 bytes)')
  expect(uploadWeightFault(0)).toContain('empty')
})

test('claims that are too heavy can come in by the command line', () => {
  expect(claimsWeightFault(LONG_TEXT_BYTES)).toBeNull()
  expect(claimsWeightFault(LONG_TEXT_BYTES + 1)).toMatch(/the limit is 5 MB .* npm run import/)
  expect(claimsWeightFault(0)).toBe(uploadWeightFault(0))
})
