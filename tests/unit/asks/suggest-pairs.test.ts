import { expect, test } from 'vitest'
import { askedLink, isNearEnough, suggestPairs } from '@/lib/domain/asks/suggest-pairs'
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
  expect(pairs(...counts.map((claim) => ({ ...claim, speaker: 'a' })))).toEqual([])
})

test('figures are near enough with less in common than words alone', () => {
  expect([isNearEnough(0.3, true), isNearEnough(0.3, false), isNearEnough(0.4, false)]).toEqual([true, false, true])
})

test('whether one denies the other is asked, not said', () => {
  const end = { publishedDate: '2030-01-01', partyIds: [] }
  expect(askedLink('denies', end, end)).toEqual({ type: null, isBack: false })
  expect(askedLink('same', end, end)).toEqual({ type: 'corroborates', isBack: false })
})
