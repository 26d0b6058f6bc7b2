import { expect, test } from 'vitest'
import { asOf, hasUsableDate, isMarked, type FigureDates } from '@/lib/domain/dates/as-of'

const none: FigureDates = { asOfDate: null, asOfBasis: null, saidDate: null, publishedDate: null }
const at = (more: Partial<FigureDates>) => asOf({ ...none, ...more })

test.each<[Partial<FigureDates>, ReturnType<typeof asOf>]>([
  [
    { asOfDate: '2012-03-10', asOfBasis: 'stated', saidDate: '2012-03-12' },
    { edtf: '2012-03-10', of: 'as of', isInferred: false },
  ],
  [
    { asOfDate: '2012-03-10', asOfBasis: 'inferred' },
    { edtf: '2012-03-10', of: 'as of', isInferred: true },
  ],
  [
    { asOfDate: '2012-03-10?', asOfBasis: 'stated' },
    { edtf: '2012-03-10?', of: 'as of', isInferred: true },
  ],
  [
    { saidDate: '2012-03-12', publishedDate: '2012-03-13' },
    { edtf: '2012-03-12', of: 'said', isInferred: true },
  ],
  [{ saidDate: '2012-03-12T18:00+03:00' }, { edtf: '2012-03-12', of: 'said', isInferred: true }],
  [{ publishedDate: '2012-03-13' }, { edtf: '2012-03-13', of: 'published', isInferred: true }],
  [
    { saidDate: '2012', publishedDate: '2012-03-13' },
    { edtf: '2012-03-13', of: 'published', isInferred: true },
  ],
  [
    { asOfDate: '2012', asOfBasis: 'stated', saidDate: '2012-03' },
    { edtf: '2012-03', of: 'said', isInferred: true },
  ],
  [
    { asOfDate: '2012', asOfBasis: 'stated', publishedDate: '2014-04-17' },
    { edtf: '2012', of: 'as of', isInferred: false },
  ],
  [
    { saidDate: 'some time', publishedDate: '2012' },
    { edtf: '2012', of: 'published', isInferred: true },
  ],
  [{}, null],
])('%j stands at %j', (dates, expected) => {
  expect(at(dates)).toEqual(expected)
})

test('a date is usable where one of the three is known to the month', () => {
  expect(hasUsableDate({ ...none, publishedDate: '2012-03' })).toBe(true)
  expect(hasUsableDate({ ...none, asOfDate: '2012', publishedDate: '2012-03' })).toBe(true)
  expect(hasUsableDate({ ...none, publishedDate: '2012' })).toBe(false)
  expect(hasUsableDate(none)).toBe(false)
})

test('marks of approximation and of doubt count as inferred', () => {
  expect(['2012-03~', '2012-03?', '2012-03%', '2012-03', 'spring'].map(isMarked)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
