import { expect, test } from 'vitest'
import { fieldChanges, readPayload } from '@/lib/domain/history/history'

test('fieldChanges gives what differs, and nothing for the same', () => {
  expect(fieldChanges({ a: 1, b: { c: [1] } }, { a: 1, b: { c: [1] } })).toEqual([])
  expect(fieldChanges({ a: 1 }, { a: 2, b: undefined })).toEqual([{ field: 'a', from: 1, to: 2 }])
  expect(fieldChanges({ a: null }, { a: undefined })).toEqual([])
})

test('readPayload gives null for what does not fit its kind', () => {
  expect(readPayload('note-resolved', { v: 1, body: 'x' })).toEqual({ v: 1, body: 'x' })
  expect(readPayload('note-resolved', { v: 2, body: 'x' })).toBeNull()
  expect(
    readPayload('claim-rated', { v: 1, statement: 'x', credibility: 7, reason: 'r', previous: null, again: false }),
  ).toBeNull()
})
