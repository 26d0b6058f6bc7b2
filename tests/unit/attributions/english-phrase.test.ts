import { expect, test } from 'vitest'
import { isBeside, isDateWord, isFinite, isPartOfName } from '@/lib/domain/attributions/english-phrase'
import { sentenceOf } from '@/tests/support/attributed'

test('what stands between commas describes, or is a clause', () => {
  const isDescription = (text: string) => {
    const view = sentenceOf(text)
    return isBeside(view, { from: view.from, to: view.to })
  }
  expect(isDescription('a network of activists which works for peace')).toBe(true)
  expect(isDescription('citing an official it did not name')).toBe(true)
  expect(isDescription('the toll was likely to rise')).toBe(false)
})

test('a reporting verb, a sign within a name and a date are told from others', () => {
  const view = sentenceOf('J. Rell said on Friday, 2 May.')
  expect(isFinite(view, 3)).toBe(true)
  expect(isFinite(view, 2)).toBe(false)
  expect(isPartOfName(view, 1)).toBe(true)
  expect([isDateWord('friday'), isDateWord('may')]).toEqual([true, false])
})
