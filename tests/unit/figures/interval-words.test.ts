import { expect, test } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { intervalWords } from '@/lib/domain/figures/interval-words'

test.each([
  ['more than 7,500', '> 7,500'],
  ['at least 150,000', '≥ 150,000'],
  ['fewer than 1,000', 'up to 1,000 (excluded)'],
  ['45', '45'],
  ['about 1,000', '800 to 1,200'],
  ['nearly 5,000', '4,500 to 5,000 (excluded)'],
])('%s reads %s', (words, read) => {
  const figure = readFigure(words)
  expect(figure && intervalWords(figure)).toBe(read)
})

test('intervals no words give', () => {
  expect(intervalWords({ low: null, lowOpen: true, high: null, highOpen: true })).toBe('no bounds')
  expect(intervalWords({ low: 0, lowOpen: false, high: 0, highOpen: false })).toBe('0')
  expect(intervalWords({ low: null, lowOpen: true, high: -2, highOpen: false })).toBe('up to -2')
  expect(intervalWords({ low: 1.5, lowOpen: true, high: 2, highOpen: false })).toBe('1.5 (excluded) to 2')
})
