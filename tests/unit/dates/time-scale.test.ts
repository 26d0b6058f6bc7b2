import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, placeOnTime, timeScaleOf, type Days } from '@/lib/domain/dates/time-scale'

const days = (...edtf: string[]) => edtf.map((each) => daysOf(each)).filter((each): each is Days => each !== null)
const labels = (...edtf: string[]) => timeScaleOf(days(...edtf))?.ticks.map(({ label }) => label)

test('a date covers its days; of an open one the end that is known stands for both; none has no place', () => {
  expect(daysOf('1970-01-02')).toEqual({ from: 1, to: 1 })
  expect(daysOf('1970-01~')).toEqual({ from: 0, to: 30 })
  expect(daysOf('1970-01-05/..')).toEqual({ from: 4, to: 4 })
  expect(daysOf('soon')).toBeNull()
})

test('two years are marked by months, two days by days, decades by years', () => {
  expect(labels('2012-03-10~', '2014-04~')).toEqual(
    ['Jan 2012', 'Jul 2012', 'Jan 2013', 'Jul 2013', 'Jan 2014', 'Jul 2014'].filter(
      (label) => label !== 'Jan 2012' && label !== 'Jul 2014',
    ),
  )
  expect(labels('2012-03-11', '2012-03-12')).toContain('12 Mar 2012')
  expect(labels('1970', '2012')).toEqual(['1970', '1980', '1990', '2000', '2010'])
})

test('every day lies on the scale, and its ticks are few, ascending and on it', () => {
  const day = fc.integer({ min: -300_000, max: 60_000 })
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(day, fc.nat(400)).map(([from, more]) => ({ from, to: from + more })),
        { minLength: 1 },
      ),
      (dates) => {
        const scale = timeScaleOf(dates)
        if (!scale) throw new Error('There are dates')
        const places = dates.flatMap(({ from, to }) => [placeOnTime(scale, from), placeOnTime(scale, to)])
        expect(Math.min(...places)).toBeGreaterThan(0)
        expect(Math.max(...places)).toBeLessThan(1)
        const ticks = scale.ticks.map((tick) => tick.day)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThan(9)
        expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b))
        for (const at of ticks.map((tick) => placeOnTime(scale, tick))) expect(at >= 0 && at <= 1).toBe(true)
      },
    ),
  )
})
