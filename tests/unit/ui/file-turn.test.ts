import { expect, test } from 'vitest'
import { unaddedAfter, unreadAfter } from '@/app/(desk)/dossiers/[dossier]/sources/new/file-turn'
import type { ErrorCode } from '@/lib/domain/errors'

const refusal = (code: ErrorCode) => ({ ok: false as const, code, message: 'No.', fields: {} })

test('a file that is refused for itself hinders no other', () => {
  expect(unreadAfter(refusal('invalid'))).toEqual({ stage: 'refused', goOn: true })
  expect(unaddedAfter(refusal('duplicate'))).toEqual({ stage: 'read', goOn: true })
})

test('where nobody answers, the file and all after it wait', () => {
  expect(unreadAfter(refusal('unavailable'))).toEqual({ stage: 'waiting', goOn: false })
  expect(unreadAfter(refusal('unauthenticated'))).toEqual({ stage: 'waiting', goOn: false })
  expect(unaddedAfter(refusal('unavailable'))).toEqual({ stage: 'read', goOn: false })
})

test('where the server is busy, the file waits and the next is tried', () => {
  expect(unreadAfter(refusal('overloaded'))).toEqual({ stage: 'waiting', goOn: true })
})
