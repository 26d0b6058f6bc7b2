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

test('a clause whose verb stands behind the cue is one claim', () => {
  const text = 'The best part of the long day, the mayor noted from the boat, was the music.'
  expect(drafts(text)).toEqual([`speaker-after: ${text.slice(0, -1)}`])
})

test('whom a sentence with a colon names speaks in the quotation behind it', () => {
  const pieces = piecesOf('"Go home," said Osk.\n\nNila Orr answered on her page:\n\n"We will stay. It is ours."')
  const quoted = draftsOf(pieces, 'en').filter(({ rule }) => rule === 'quotation')
  const names = quoted.map(({ speaker }) => typeof speaker !== 'string' && pieces.words[speaker.from]?.text)
  expect(names).toEqual(['Nila', 'Nila'])
})

test('a quotation that stands alone is a claim', () => {
  expect(drafts('"We left," he said. "It was late."')).toEqual(['speaker-after: We left', 'quotation: It was late'])
})

test('what is not said is the outlet’s', () => {
  expect(drafts('Weil said it would pay, but did not say when the mine might reopen.')).toEqual([
    'speaker-first: it would pay',
    'own-voice: the mine might reopen',
  ])
  expect(drafts('Officials have yet to confirm that the mill was closed.')).toEqual([
    'own-voice: Officials have yet to confirm that the mill was closed',
  ])
})

test('what nobody says is the outlet’s, and within a claim it is no claim of its own', () => {
  for (const text of ['Nobody said that the dam was open', 'No one in the town claimed that it rained'])
    expect(drafts(`${text}.`)).toEqual([`own-voice: ${text}`])
  expect(drafts('Residents said that nobody had warned them before the water came.')).toEqual([
    'speaker-first: nobody had warned them before the water came',
  ])
  expect(drafts('The governor said that none of the guards believed that it would hold.')).toEqual([
    'speaker-first: none of the guards believed that it would hold',
  ])
})
