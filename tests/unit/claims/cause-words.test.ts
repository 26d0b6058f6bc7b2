import { expect, test } from 'vitest'
import { causesInWords, causeWords } from '@/lib/domain/claims/cause-words'
import { claimFieldNames } from '@/lib/domain/claims/field-words'
import { staleCauses, staleCause } from '@/lib/domain/claims/staleness'

test('a cause names changed fields as people do', () => {
  expect(causeWords('changed: eventDate, anchors')).toBe('changed: when it happened, words in the text')
  expect(causeWords('changed: placeId')).toBe('changed: place')
})

test('no cause that a claim can give speaks the program’s own names', () => {
  for (const field of Object.keys(claimFieldNames)) {
    const cause = staleCause([{ field, from: null, to: 'other' }])
    if (cause) expect(causeWords(cause)).not.toMatch(/[a-z][A-Z]|anchors/)
    expect(causeWords(`changed: ${field}`)).not.toMatch(/[a-z][A-Z]|anchors/)
  }
})

test('what is words already stays', () => {
  for (const cause of [
    ...Object.values(staleCauses).flatMap((causes) => Object.values<string>(causes)),
    'link added: contradicts',
    'changed: constructor',
    'changed: ',
  ])
    expect(causeWords(cause)).toBe(cause)
})

test('several causes read each once', () => {
  expect(causesInWords(['changed: eventId', 'source corrected', 'changed: eventId'])).toEqual([
    'changed: event',
    'source corrected',
  ])
})
