import { expect, test } from 'vitest'
import type { Attribution } from '@/lib/domain/attributions/attribution'
import { trimmedAll } from '@/lib/domain/attributions/territories'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

const view = sentenceOf('A said it rained and B said it was dry')
const mention = (from: number, to: number) => ({ from, to, beside: [], whole: { from, to } })
const one: Attribution = {
  rule: 'speaker-first',
  does: 'says',
  cue: { from: 1, to: 2 },
  speaker: mention(0, 1),
  content: { from: 2, to: view.to },
  audience: null,
}
const other: Attribution = {
  ...one,
  cue: { from: 6, to: 7 },
  speaker: mention(5, 6),
  content: { from: 7, to: view.to },
}

test('words end before the next speaker, and before the word that joins them', () => {
  expect(trimmedAll(view, [other, one]).map(({ content }) => wordsIn(view, content))).toEqual([
    'it rained',
    'it was dry',
  ])
})

test('a nested speaker takes no words away', () => {
  const [first] = trimmedAll(view, [one, { ...other, isNested: true }])
  expect(first && wordsIn(view, first.content)).toBe('it rained and B said it was dry')
})
