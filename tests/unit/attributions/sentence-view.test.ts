import { expect, test } from 'vitest'
import {
  bareKeyAt,
  isAuxiliary,
  isCapital,
  isSign,
  isVerbLike,
  keyAt,
  trimmed,
} from '@/lib/domain/attributions/sentence-view'
import { sentenceOf, wordsIn } from '@/tests/support/attributed'

const view = sentenceOf('But it’s late, "he said," and Rell left.')

test('a sentence is seen without the sign that ends it, and knows what is quoted', () => {
  expect(wordsIn(view, view)).toBe('But it’s late , " he said , " and Rell left')
  expect(view.isQuoted(4)).toBe(true)
  expect(view.isQuoted(1)).toBe(false)
})

test('words are compared without what is run together with them', () => {
  expect([keyAt(view, 0), bareKeyAt(view, 1), keyAt(view, 99)]).toEqual(['but', 'it', ''])
})

test('signs count outside of quotation marks; capitals and verbs are seen', () => {
  expect([isSign(view, 3, ','), isSign(view, 7, ',')]).toEqual([true, false])
  expect([isCapital(view, 10), isCapital(view, 9)]).toEqual([true, false])
  expect([isVerbLike(view, 11), isVerbLike(view, 2)]).toEqual([true, false])
})

test('auxiliaries may have "not" run together with them; names in capitals are no verbs', () => {
  expect([isAuxiliary("couldn't"), isAuxiliary('couldn’t'), isAuxiliary('cent')]).toEqual([true, true, false])
  const states = sentenceOf('The United States left.')
  expect(isVerbLike(states, 1)).toBe(false)
})

test('a stretch is trimmed of signs and of listed words', () => {
  const joints = new Set(['but', 'and'])
  expect(wordsIn(view, trimmed(view, { from: 0, to: 4 }, { first: joints }))).toBe('it’s late')
})
