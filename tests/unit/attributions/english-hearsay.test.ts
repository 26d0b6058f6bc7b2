import { expect, test } from 'vitest'
import { hearsay, reportedNoun, silence } from '@/lib/domain/attributions/english-hearsay'
import type { SentenceView } from '@/lib/domain/attributions/sentence-view'
import { attributed } from '@/tests/support/attributed'

test('a hearsay word makes its clause hearsay', () => {
  const read = (view: SentenceView, start: number) => [...hearsay({ view, start, attributions: [] })]
  expect(attributed('It reportedly injured dozens; it was late.', read)).toEqual([
    'hearsay: unnamed > It reportedly injured dozens',
  ])
  expect(attributed('It has been reported that 1,000 rebels hide.', read)).toEqual([
    'hearsay: unnamed > 1,000 rebels hide',
  ])
})

test('nouns introduce what somebody unnamed says', () => {
  const read = (view: SentenceView, start: number) => [...reportedNoun({ view, start, attributions: [] })]
  expect(attributed('There were fears that it would rain.', read)).toEqual(['reported-noun: unnamed > it would rain'])
})

test('silence is told by the outlet', () => {
  const read = (view: SentenceView, start: number) =>
    [silence({ view, start, attributions: [] })].filter((one) => one !== null)
  expect(attributed('The ministry declined to comment.', read)).toEqual([
    'silence: outlet > The ministry declined to comment',
  ])
  expect(attributed('Weil said he would pay, but did not say when.', read)).toEqual([])
})
