import { expect, test } from 'vitest'
import { readFigure } from '@/lib/domain/figures/figure'
import { lineText } from '@/lib/domain/lines/line'
import { boundsAlone, boundsPut, countedWords } from '@/lib/domain/print-lines/figure-prose'
import { compared } from '../../support/compared-figures'

const figureOf = (words: string, more: Parameters<typeof compared>[0] = {}) => {
  const read = readFigure(words)
  if (!read) throw new Error(`no figure: ${words}`)
  const { low, lowOpen, high, highOpen } = read
  return compared({ words, low, lowOpen, high, highOpen, ...more }).figure
}

test.each([
  ['more than 7,500', 'more than 7,500', 'above 7,500'],
  ['at least 45', 'at least 45', 'at no less than 45'],
  ['fewer than 1,000', 'fewer than 1,000', 'below 1,000'],
  ['up to 20', 'up to 20', 'at up to 20'],
  ['45', '45', 'at 45'],
  ['about 1,000', 'about 1,000', 'at about 1,000'],
  ['20 to 25', '20 to 25', 'at 20 to 25'],
])('%o is said as %o, and put %o', (words, alone, put) => {
  expect(boundsAlone(figureOf(words))).toBe(alone)
  expect(boundsPut(figureOf(words))).toBe(put)
})

test('bounds that an editor overruled are not about anything', () => {
  expect(boundsAlone(figureOf('about 1,000', { low: 900, high: 1100 }))).toBe('900 to 1,100')
})

test('a share is in percent', () => {
  expect(boundsAlone(figureOf('25 %', { count: 'share' }))).toBe('25 %')
})

test.each([
  [
    { measure: 'killed', who: 'all', scope: 'Syria since 2011-03' },
    'the number of people killed in Syria since March 2011',
  ],
  [{ measure: 'wounded', who: 'civilians', scope: 'Homs' }, 'the number of civilians wounded in Homs'],
  [{ measure: 'bodies', who: 'not-stated', scope: null }, 'the number of bodies'],
  [
    { measure: 'bodies', who: 'middle-aged men', scope: 'near Homs' },
    'the number of bodies (middle aged men) near Homs',
  ],
  [{ measure: 'wounded', who: 'all', scope: 'Homs', count: 'share' as const }, 'the share of people wounded in Homs'],
])('%o is %o', (figure, words) => {
  expect(lineText(countedWords(compared(figure).figure))).toBe(words)
})
