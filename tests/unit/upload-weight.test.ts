import { expect, test } from 'vitest'
import { LONG_TEXT_BYTES } from '@/lib/domain/text'
import { uploadWeightFault } from '@/lib/domain/upload-weight'

test('nothing and more than 5 MB are refused, the latter with the limit named', () => {
  expect(uploadWeightFault(1)).toBeNull()
  expect(uploadWeightFault(LONG_TEXT_BYTES)).toBeNull()
  expect(uploadWeightFault(LONG_TEXT_BYTES + 1)).toContain('the limit is 5 MB (5,242,880 bytes)')
  expect(uploadWeightFault(0)).toContain('empty')
})
