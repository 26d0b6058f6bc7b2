import { expect, test } from 'vitest'
import { farTooLong, processorTime } from '@/bench/processor-time'
import { momentOrder, withoutTimes } from '@/lib/domain/dates/moment'

test.each([
  ['2012-03-10', '2012-03-11', 'earlier'],
  ['2012-03-11T01:00', '2012-03-10', 'later'],
  ['2012-03-10T09:00', '2012-03-10T18:30', 'earlier'],
  ['2012-03-10T18:00Z', '2012-03-10T19:00+03:00', 'later'],
  ['2012-03-10T18:00', '2012-03-10', 'same'],
  ['2012-03-10T18:00', '2012-03-10T18:00:00', 'same'],
  ['2012-03-10T25:00', '2012-03-10T18:00', 'same'],
  ['2012', '2012-03-10T18:00', 'unclear'],
  [null, '2012-03-10', 'unclear'],
])('%s and %s: %s', (a, b, order) => {
  expect(momentOrder(a, b)).toBe(order)
})

test('a time of day is taken off either end of an interval', () => {
  expect(withoutTimes('2012-03-10T08:00/2012-03-11T08:00:01.5Z')).toBe('2012-03-10/2012-03-11')
  expect(withoutTimes('2012-03~')).toBe('2012-03~')
})

test('100 kB of hostile text have no order', () => {
  for (const text of ['T00:00'.repeat(20_000), '2012-03-10T'.repeat(10_000)]) {
    expect(momentOrder(text, text)).toBe('unclear')
    expect(processorTime(() => momentOrder(text, text))).toBeLessThan(farTooLong)
  }
})
