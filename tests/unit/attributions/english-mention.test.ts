import { expect, test } from 'vitest'
import { mentionAfter } from '@/lib/domain/attributions/english-mention'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

test.each([
  ['x Lena Aro, a spokeswoman for the coast guard.', 'Lena Aro'],
  ['x the ministry over 345 pilgrims have been killed.', 'the ministry'],
  ['x the coast guard on Monday.', 'the coast guard'],
  ['x an unsigned posting made at noon.', 'an unsigned posting made at noon'],
  ['x Marek Osk, who was appointed.', 'Marek Osk'],
])('behind a cue: %s', (text, words) => {
  const view = sentenceOf(text)
  const mention = mentionAfter(view, 1)
  expect(mention && wordsIn(view, mention)).toBe(words)
})

test('a short form in brackets belongs to the name', () => {
  const view = sentenceOf('x the Hill Relief Agency (HRA), the road is cut.')
  const mention = mentionAfter(view, 1)
  expect(mention && wordsIn(view, mention.whole)).toBe('the Hill Relief Agency ( HRA )')
})
