import { expect, test } from 'vitest'
import { claimFieldNames } from '@/lib/domain/claim-field-words'
import { staleCausesInWords, staleCauseTerms, staleCauseWords } from '@/lib/domain/stale-cause-words'
import { outsideCauses } from '@/lib/domain/staleness'

test('fields read as the form names them', () => {
  expect(staleCauseWords('changed: eventDate, anchors')).toBe('changed: when it happened, words in the text')
  expect(staleCauseWords('changed: statement')).toBe('changed: statement')
})

test('no cause names a field as the code does', () => {
  for (const field of [...Object.keys(claimFieldNames), 'stance'])
    expect(staleCauseWords(`changed: ${field}`)).not.toMatch(/[a-z][A-Z]|\bId\b/)
  expect(staleCauseTerms.map(([field]) => field)).toEqual([...Object.keys(claimFieldNames), 'stance'])
})

test('what happened around a claim is in words already', () => {
  for (const cause of [...Object.values(outsideCauses), 'link added: contradicts']) expect(staleCauseWords(cause)).toBe(cause)
})

test('several causes read each once', () => {
  expect(staleCausesInWords(['changed: eventId', 'source corrected', 'changed: eventId'])).toEqual(['changed: event', 'source corrected'])
})
