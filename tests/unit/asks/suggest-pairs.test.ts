import { expect, test } from 'vitest'
import { suggestPairs } from '@/lib/domain/asks/suggest-pairs'
import { asked, counting, evenWords } from './asked'

const areLinked = () => false
const pairs = (...claims: Parameters<typeof suggestPairs>[0]) =>
  suggestPairs(claims, { statistics: evenWords, areLinked }).map(({ one, other, kind }) => ({ one, other, kind }))

const fell = 'The bridge over the river at Kessing has collapsed into the water'

test('claims of two sources that say the same are a pair, once', () => {
  expect(pairs(asked(fell, 'a'), asked('Rain until Saturday', 'b'), asked(fell, 'c'))).toEqual([
    { one: 0, other: 2, kind: 'same' },
  ])
})

test('what is linked already is none', () => {
  const claims = [asked(fell, 'a'), asked(fell, 'b')]
  expect(suggestPairs(claims, { statistics: evenWords, areLinked: () => true })).toEqual([])
})

test('in one article two speakers are a pair only where they may contradict each other', () => {
  const one = { source: 'article' }
  expect(pairs(asked(fell, 'a', one), asked(fell, 'b', one))).toEqual([])
  const counts = [counting(19, 'a', {}, one), counting(31, 'b', {}, one)]
  expect(pairs(...counts)).toEqual([{ one: 0, other: 1, kind: 'conflicting-figures' }])
})

test('in one article two who say who did it are a pair', () => {
  const one = { source: 'article', event: 'fire' }
  const claims = [asked('The army set fire to the mill', 'a', one), asked('Rebels were behind the fire', 'b', one)]
  const blame = [asked('The army is responsible for the fire at the mill', 'c', one), ...claims]
  expect(pairs(...blame)).toEqual([{ one: 0, other: 2, kind: 'same' }])
})
