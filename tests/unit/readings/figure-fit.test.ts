import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figuresFit } from '@/lib/domain/readings/figure-fit'
import { anyCompared, atLeast, between, compared, moreThan } from '../../support/compared-figures'

const of = { origin: 'un' }

test.each([
  ['floors of the same thing', compared(moreThan(7500), of), compared(moreThan(8000)), true],
  ['numbers apart', compared({}, of), compared(between(46, 46)), false],
  ['two words of one origin apart', compared({}, of), compared(between(46, 46), of), false],
  ['other people', compared({}, of), compared({ who: 'civilians' }), false],
  ['about as many', compared({ ...between(75, 85), words: 'some 80' }), compared(between(86, 86), of), true],
  [
    'a later total that the earlier allows',
    compared(moreThan(100)),
    compared({ ...atLeast(120), asOfDate: '2013-09' }, of),
    true,
  ],
  [
    'a later total beyond the earlier',
    compared(between(100, 100)),
    compared({ ...between(120, 120), asOfDate: '2013-09' }, of),
    false,
  ],
  ['one figure, of which one has no date', compared(), compared({ asOfDate: null }, { publishedDate: null }), true],
])('%s', (_, a, b, expected) => {
  expect(figuresFit(a, b)).toBe(expected)
  expect(figuresFit(b, a)).toBe(expected)
})

test('a figure fits itself, and fitting goes both ways', () => {
  fc.assert(
    fc.property(anyCompared, anyCompared, (a, b) => {
      expect(figuresFit(a, b)).toBe(figuresFit(b, a))
      if (a.figure.count === 'cumulative') expect(figuresFit(a, a)).toBe(true)
    }),
  )
})
