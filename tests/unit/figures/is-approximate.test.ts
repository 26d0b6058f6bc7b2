import { expect, test } from 'vitest'
import { isApproximate } from '@/lib/domain/figures/is-approximate'
import { between, compared } from '../../support/compared-figures'

const figure = (words: string, low: number, high: number, highOpen = false) =>
  compared({ words, ...between(low, high), highOpen }).figure

test.each([
  ['about 80', 75, 85, false, true],
  ['nearly 80', 75, 80, true, true],
  ['about 20 to 30', 16, 35, false, true],
  ['75 to 85', 75, 85, false, false],
  ['about 80', 70, 90, false, false],
  ['the figure', 75, 85, false, false],
])('"%s" from %d to %d', (words, low, high, highOpen, expected) => {
  expect(isApproximate(figure(words, low, high, highOpen))).toBe(expected)
})
