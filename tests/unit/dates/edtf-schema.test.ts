import { expect, it } from 'vitest'
import { edtfSchema } from '@/lib/domain/dates/edtf-schema'

it('takes an EDTF date as it is', () => {
  expect(edtfSchema.parse('2014-04-19/2014-04-30')).toBe('2014-04-19/2014-04-30')
})

it.each(['2012-02-30', '10 March 2012', '', ' 2012', '0000', '0000-01-01', '000X', '../0000-05', 2012, null])(
  'refuses %j',
  (value) => {
    expect(edtfSchema.safeParse(value).success).toBe(false)
  },
)
