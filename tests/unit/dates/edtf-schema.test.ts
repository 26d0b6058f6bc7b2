import { expect, it } from 'vitest'
import { edtfSchema, isStorableDate, momentSchema } from '@/lib/domain/dates/edtf-schema'

it('takes an EDTF date as it is', () => {
  expect(edtfSchema.parse('2014-04-19/2014-04-30')).toBe('2014-04-19/2014-04-30')
})

it.each(['2012-02-30', '10 March 2012', '', ' 2012', '0000', '0000-01-01', '000X', '../0000-05', 2012, null])(
  'refuses %j',
  (value) => {
    expect(edtfSchema.safeParse(value).success).toBe(false)
  },
)

it('takes a time of day only where a moment is asked for', () => {
  expect(edtfSchema.safeParse('2012-03-10T14:30').success).toBe(false)
  expect(momentSchema.parse('2012-03-10T14:30')).toBe('2012-03-10T14:30')
  expect([isStorableDate('2012-03-10T14:30'), isStorableDate('0000-03')]).toEqual([true, false])
})
