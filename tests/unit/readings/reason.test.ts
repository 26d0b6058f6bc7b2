import { expect, it } from 'vitest'
import { periodOf, sidesWhere, stated } from '@/lib/domain/readings/reason'
import { compared } from '../../support/compared-figures'

it('sidesWhere names the sides in order', () => {
  const [un, nobody] = [compared({}, { origin: 'un' }), compared()]
  expect(sidesWhere(un, nobody, ({ origin }) => origin === null)).toEqual(['b'])
  expect(sidesWhere(un, nobody, () => true)).toEqual(['a', 'b'])
  expect(sidesWhere(un, nobody, () => false)).toEqual([])
})

it('periodOf ends a period at the as-of date where no end is recorded', () => {
  expect(periodOf(compared({ from: '2012-03-08', to: '2012-03-09' }))).toEqual({
    from: '2012-03-08',
    to: '2012-03-09',
  })
  expect(periodOf(compared({ from: undefined, to: undefined }))).toEqual({ from: null, to: '2012-03-10' })
})

it('stated is null for what is not stated', () => {
  expect([stated('all'), stated('not-stated')]).toEqual(['all', null])
})
