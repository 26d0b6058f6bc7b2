import { expect, test } from 'vitest'
import { cuesIn } from '@/lib/domain/attributions/english-cues'
import { hearsay, passive, reportedNoun, silence } from '@/lib/domain/attributions/english-hearsay'
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

const readPassive = (text: string) =>
  attributed(text, (view, start) =>
    cuesIn(view).flatMap((cue) => (cue.isPassive ? (passive({ view, start, attributions: [] }, cue) ?? []) : [])),
  )

test.each([
  [
    'It was announced by the harbour office that the pier would close.',
    ['speaker-first: the harbour office > the pier would close'],
  ],
  ['It was revealed on Monday that the mill was sold.', ['hearsay: unnamed > the mill was sold']],
  ['He is accused of taking bribes.', ['hearsay: unnamed > taking bribes']],
  ['It was not announced that the mill was sold.', []],
  ['The vote was void after it was claimed that boxes were lost.', []],
  ['The plan was announced on Monday.', []],
])('%s', (text, expected) => {
  expect(readPassive(text)).toEqual(expected)
})
