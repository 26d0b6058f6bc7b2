import { expect, test } from 'vitest'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { claimOfWords } from '@/lib/domain/offers/claim-of-words'
import { knownParties } from '@/lib/domain/offers/known-parties'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { party } from '@/tests/support/offers'

const text =
  'The bridge collapsed on Monday. Selim Haddar said that more than 900 people were killed and the road was closed.'
const mayor = party('Selim Haddar', { kind: 'person' })
const context = { publishedDate: '2031-03-13', outlet: 'The Post', agency: null, language: 'en' }
const read = {
  captureId: 'c',
  index: codePointIndex(text),
  outlet: 'The Post',
  agency: null,
  parties: knownParties([mayor]),
}

function claimOf(words: string) {
  const start = text.indexOf(words)
  return claimOfWords({ start, end: start + words.length }, suggestClaims(text, context), read)
}

test('words that a person chose have the speaker, figure and chain of what is suggested there', () => {
  expect(claimOf('900 people were killed')).toMatchObject({
    kind: 'figure',
    figure: { words: 'more than 900', measure: 'killed' },
    chain: [{ party: { name: 'Selim Haddar' } }, { label: 'The Post', manner: 'published' }],
  })
})

test('a figure that stands outside of them is left out', () => {
  expect(claimOf('were killed')).toMatchObject({ kind: 'occurrence', figure: { words: '' } })
})

test('where the outlet speaks itself, the speaker is left to the person', () => {
  expect(claimOf('The bridge collapsed')).toMatchObject({
    chain: [
      { party: null, label: '', manner: 'paraphrase' },
      { label: 'The Post', manner: 'published' },
    ],
  })
})

test('where nothing is read there is nothing', () => {
  expect(claimOfWords({ start: 0, end: 3 }, [], read)).toBeNull()
})
