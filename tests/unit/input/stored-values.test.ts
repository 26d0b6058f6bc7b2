import { expect, test } from 'vitest'
import { dayText, instant, instantText, versionNumber } from '@/lib/domain/input/stored-values'

test.each(['0001-01-01', '2012-03-11', '9999-12-31'])('the day %s is taken, as an instant too', (day) => {
  expect(dayText.safeParse(day).success).toBe(true)
  expect(instantText.safeParse(`${day}T00:00:00.000Z`).success).toBe(true)
  expect(instant.safeParse(`${day}T00:00:00.000Z`).success).toBe(true)
})

test.each(['0000-01-01', '0000-12-31', '-271821-04-20', '+275760-09-13', '10000-01-01', '2012-02-30', 'x'])(
  'the day %s is refused, as an instant too',
  (day) => {
    expect(dayText.safeParse(day).success).toBe(false)
    expect(instantText.safeParse(`${day}T00:00:00.000Z`).success).toBe(false)
    // JavaScript itself reads a day that a month has not got as one of the next.
    if (day !== '2012-02-30') expect(instant.safeParse(`${day}T00:00:00.000Z`).success).toBe(false)
  },
)

test('a version is as large as the database counts', () => {
  for (const version of ['1', 2, 2_147_483_647]) expect(versionNumber.safeParse(version).success).toBe(true)
  for (const version of ['0', -1, 1.5, 2_147_483_648, Infinity, '9999999999', 'x'])
    expect(versionNumber.safeParse(version).success).toBe(false)
})
