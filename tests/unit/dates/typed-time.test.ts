import { expect, test } from 'vitest'
import { readTime } from '@/lib/domain/dates/typed-time'

test.each([
  ['10 March 2012, 14:30', '14:30', '10 March 2012'],
  ['10 March 2012 at 2:30 pm', '14:30', '10 March 2012'],
  ['Friday 2.30pm', '14:30', 'Friday'],
  ['Friday, 12:05 a.m.', '00:05', 'Friday'],
  ['yesterday 9 am GMT', '09:00Z', 'yesterday'],
  ['2012-03-10 14:30 +03:00', '14:30+03:00', '2012-03-10'],
  ['10 آذار 2012 الساعة ٢:٣٠ مساء', '14:30', '10 آذار 2012'],
])('%s: %s', (words, time, rest) => {
  expect(readTime(words)).toEqual({ time, rest })
})

test.each(['10 March 2012', 'March 2012', '2012-03-10', '14:30', 'Friday 25:00', 'Friday 13:00 pm', '9 March'])(
  'no time in: %s',
  (words) => {
    expect(readTime(words)).toBeNull()
  },
)
