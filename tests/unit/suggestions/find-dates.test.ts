import { expect, test } from 'vitest'
import { wordsOf } from '@/lib/domain/sentences/words'
import { findDates } from '@/lib/domain/suggestions/find-dates'

// 12 February 2032 is a Thursday.
const dates = (text: string) => findDates(wordsOf(text), '2032-02-12').map(({ edtf }) => edtf)

test.each([
  ['It rained on Monday.', ['2032-02-09']],
  ['It will rain on Monday.', ['2032-02-16']],
  ['It would be counted by Wednesday.', ['2032-02-18']],
  ['Sunday’s vote was close.', ['2032-02-08']],
  ['It happened in 2019 and since March 2028.', ['2019', '2028-03/..']],
  ['They may leave, and 2019 people stayed.', []],
  ['The night of Tuesday to Wednesday was cold.', ['2032-02-10/2032-02-11']],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected)
})

test('without a date of publication nothing is read', () => {
  expect(findDates(wordsOf('It rained on Monday.'), null)).toEqual([])
})
