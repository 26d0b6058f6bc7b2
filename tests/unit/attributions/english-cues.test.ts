import { expect, test } from 'vitest'
import { cuesIn } from '@/lib/domain/attributions/english-cues'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

function cues(text: string): string[] {
  const view = sentenceOf(text)
  return cuesIn(view).map((cue) => `${cue.does}: ${wordsIn(view, { from: cue.group, to: cue.to })}`)
}

test('reporting verbs are found with their auxiliaries and adverbs', () => {
  expect(cues('The mayor has now said that it rained, adding that it would stop.')).toEqual([
    'says: has now said',
    'says: adding',
  ])
})

test.each([
  'The claims were old.',
  'Their casualty reports could be false.',
  'It raised fears that it would rain.',
  'Syrian state television was on.',
  'She wanted to say more.',
  'A United Nations report was late.',
  'The Washington Post was late.',
])('nouns are no verbs: %s', (text) => {
  expect(cues(text)).toEqual([])
})

test('a noun before a verb leaves the verb alone', () => {
  expect(cues('A United Nations report said so.')).toEqual(['says: said'])
})

test('a pronoun run together with its verb makes no participle of the next', () => {
  expect(cuesIn(sentenceOf('They’re arguing that it rained.')).map((cue) => cue.isParticiple)).toEqual([false])
})

test('"not" may be run together with the verb before', () => {
  const [knows] = cuesIn(sentenceOf("Farmers couldn't say when it rained."))
  expect(knows?.isNegated).toBe(true)
})

test.each([
  ['The village came to the painful conclusion that it must move.', 'believes: came to the painful conclusion'],
  ['The operator is adamant that it paid.', 'believes: is adamant'],
  ['She went on to explain that it rained.', 'says: went on to explain'],
  ['He was able to show that it rained.', 'shows: was able to show'],
  ['We were old enough to know that it rained.', 'knows: were old enough to know'],
  ['The court heard that it rained.', 'knows: heard'],
  ['Studies, printed in May, show that it rained.', 'shows: show'],
  ['The data help explain why it rained.', 'says: help explain'],
])('verbs that hang together make one cue: %s', (text, cue) => {
  expect(cues(text)).toEqual([cue])
})

test.each(['The village came to the river.', 'He plans to announce that it rained.', 'A certain man left.'])(
  'no cue: %s',
  (text) => {
    expect(cues(text)).toEqual([])
  },
)

test('what somebody refuses to say is not said', () => {
  const [cue] = cuesIn(sentenceOf('The mill refused to confirm that it rained.'))
  expect(cue?.isNegated).toBe(true)
})

test('passives, negations and continuous forms are told', () => {
  const [told] = cuesIn(sentenceOf('He was told that it rained.'))
  const [said] = cuesIn(sentenceOf('He did not say when it rained.'))
  const [writing] = cuesIn(sentenceOf('He is writing that it rains.'))
  expect(told?.isPassive).toBe(true)
  expect(said?.isNegated).toBe(true)
  expect(writing?.isParticiple).toBe(false)
})
