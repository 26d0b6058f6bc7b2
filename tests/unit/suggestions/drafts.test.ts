import { expect, test } from 'vitest'
import { draftsOf } from '@/lib/domain/suggestions/drafts'
import { piecesOf } from '@/lib/domain/sentences/sentences'

function drafts(text: string): string[] {
  const pieces = piecesOf(text)
  return draftsOf(pieces, 'en').map(
    ({ rule, from, to }) => `${rule}: ${text.slice(pieces.words[from]?.start, pieces.words[to - 1]?.end)}`,
  )
}

test('words that go on behind "she said" are hers where "and" joins them, the outlet’s behind "but"', () => {
  expect(drafts('The count was over, she said, and Osk had left.')).toEqual([
    'speaker-after: The count was over',
    'speaker-after: Osk had left',
  ])
  expect(drafts('Yes won the vote, the commission said, but its deputy refused to sign.')).toEqual([
    'speaker-after: Yes won the vote',
    'own-voice: its deputy refused to sign',
  ])
})

test('a clause that the cue stands in is one claim', () => {
  expect(drafts('The army, she added, would send soldiers.')).toEqual([
    'speaker-after: The army, she added, would send soldiers',
  ])
})

test('a quotation that stands alone is a claim', () => {
  expect(drafts('"We left," he said. "It was late."')).toEqual(['speaker-after: We left', 'quotation: It was late'])
})

test('what is not said is the outlet’s', () => {
  expect(drafts('Weil said it would pay, but did not say when the mine might reopen.')).toEqual([
    'speaker-first: it would pay',
    'own-voice: the mine might reopen',
  ])
})
