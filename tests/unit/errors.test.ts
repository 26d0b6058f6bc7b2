import { expect, test } from 'vitest'
import { DomainError, ensure, errorCodes } from '@/lib/domain/errors'
import { errorTable, refusalSentence } from '@/lib/web/error-table'

test('ensure refuses with the code and its details', () => {
  expect(() => ensure(true, 'conflict')).not.toThrow()
  expect(() => ensure(null, 'conflict', { current: 1 })).toThrow(
    expect.objectContaining({ code: 'conflict', details: { current: 1 } }),
  )
})

test('every code has a status of its own kind and a sentence that ends as one', () => {
  for (const code of errorCodes) {
    expect(errorTable[code].status).toBeGreaterThanOrEqual(400)
    expect(errorTable[code].sentence).toMatch(/^[A-Z].*[.]$/)
  }
})

test('a refusal with a reason of its own says that reason', () => {
  expect(refusalSentence(new DomainError('duplicate'))).toBe(errorTable.duplicate.sentence)
  expect(refusalSentence(new DomainError('duplicate', { reason: 'It is in “X”.' }))).toBe('It is in “X”.')
})
