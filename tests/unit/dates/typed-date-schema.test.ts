import { expect, test } from 'vitest'
import { typedDateSchema, typedDateText } from '@/lib/domain/dates/typed-date-schema'

test('a date as typed comes out as EDTF', () => {
  expect(typedDateSchema.parse('12 September 2023')).toBe('2023-09-12')
  expect(typedDateSchema.parse('2014-04-19/2014-04-30')).toBe('2014-04-19/2014-04-30')
})

test.each(['Friday', 'soon', '2012-02-30', '', '2012-03-10T14:30'])('is refused with one sentence: %s', (typed) => {
  expect(typedDateSchema.safeParse(typed).error?.issues).toHaveLength(1)
})

test('a date that is read later is any short text', () => {
  expect(typedDateText.parse('Friday')).toBe('Friday')
  expect(typedDateText.safeParse('x'.repeat(1000)).success).toBe(false)
})
