import { expect, test } from 'vitest'
import type { FieldChange } from '@/lib/domain/history/history'
import { answerCause, claimVersionFields, linkStaleCause, staleCause, staleCauses } from '@/lib/domain/claims/staleness'
import { linkTypes } from '@/lib/domain/vocabulary'

const changed = (...fields: string[]): FieldChange[] => fields.map((field) => ({ field, from: null, to: 'other' }))
const answered = (from: string | null, to: string | null): FieldChange[] => {
  const answer = (stance: string | null) => stance && { questionId: 'q', stance, positionId: null }
  return [{ field: 'answer', from: answer(from), to: answer(to) }]
}

test('what a claim says and how it reached us makes its judgements stale, and says what changed', () => {
  expect(staleCause(changed('statement', 'figure'))).toBe('changed: statement, figure')
  expect(staleCause(changed('anchors'))).toBe('changed: anchors')
  expect(staleCause(changed('chain', 'placeId'))).toBe('changed: chain, placeId')
})

test('every field of a claim is one of its own parts, but for its answer', () => {
  const kinds = { kind: 'occurrence', attribution: 'as-reported' } as const
  const words = { statement: '', ...kinds, eventId: null, placeId: null, hedge: null, caveat: null }
  const dates = {
    eventDate: null,
    eventDateWords: null,
    eventDateBasis: null,
    saidDate: null,
    saidDateWords: null,
    saidDateBasis: null,
  }
  const parts = { chain: [], anchors: [], figure: null, answer: null }
  for (const field of Object.keys(claimVersionFields({ ...words, ...dates, ...parts })).filter(
    (name) => name !== 'answer',
  ))
    expect(staleCause(changed(field))).toBe(`changed: ${field}`)
})

test.each<[string | null, string | null, string | null]>([
  [null, 'asserts', null],
  ['asserts', null, null],
  ['asserts', 'asserts', null],
  [null, 'denies', 'changed: stance'],
  ['denies', 'asserts', 'changed: stance'],
  ['says-unknown', null, 'changed: stance'],
  ['asserts', 'implies', 'changed: stance'],
])('from an answer that %s to one that %s: %s', (from, to, cause) => {
  expect(staleCause(answered(from, to))).toBe(cause)
  expect(answerCause(answered(from, to))).toBe('changed: answer')
})

test('nothing changed is no cause', () => {
  expect(staleCause([])).toBeNull()
  expect(answerCause(changed('statement'))).toBeNull()
})

test('every cause from outside reads differently', () => {
  const causes = Object.values(staleCauses).flatMap((causes) => Object.values<string>(causes))
  expect(new Set(causes).size).toBe(causes.length)
})

test('a link that changes the evidence makes judgements stale', () => {
  const changing = linkTypes.filter((type) => linkStaleCause(type, 'added') !== null)
  expect(changing).toEqual(['contradicts', 'corroborates', 'updates', 'qualifies'])
  expect(linkStaleCause('updates', 'removed')).toBe('link removed: updates')
})
