import { expect, test } from 'vitest'
import { ownVoice } from '@/lib/domain/suggestions/own-voice'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

const own = (text: string) => {
  const view = sentenceOf(text)
  return ownVoice(view, view.from, [], [], 0).map((draft) => wordsIn(view, draft))
}

test('what nobody is named for is the outlet’s own', () => {
  expect(own('The storm closed the port for three days.')).toEqual(['The storm closed the port for three days'])
})

test('a relative clause at the end is a claim of its own', () => {
  expect(own('It asks whether to lease the port to a consortium, which has offered 410 million.')).toEqual([
    'It asks whether to lease the port to a consortium',
    'which has offered 410 million',
  ])
})

test('a word or two is no claim', () => {
  expect(own('CBC News')).toEqual([])
})
