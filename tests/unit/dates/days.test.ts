import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, isDay, weekdayOf } from '@/lib/domain/dates/days'

test('days and months are counted over the ends of months and years, leap days among them', () => {
  expect(addDays('2012-02-28', 1)).toBe('2012-02-29')
  expect(addDays('2013-01-01', -1)).toBe('2012-12-31')
  expect(addMonths('2012-01-31', -1)).toBe('2011-12')
  expect(addMonths('2012-11', 14)).toBe('2014-01')
  expect(addMonths('0001-01', -1)).toBe('0000-12')
})

test('there and back is the same day, and seven days on is the same weekday', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => {
      expect(addDays(addDays(day, count), -count)).toBe(day)
      expect(weekdayOf(addDays(day, 7 * count))).toBe(weekdayOf(day))
    }),
  )
  expect(weekdayOf('2012-03-09')).toBe(5)
})

test('a day of the calendar', () => {
  expect(['2012-02-29', '2011-02-29', '2012-13-01', '2012-00-10', 'x'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
