import { expect, it } from 'vitest'
import { searchParamsOf } from '@/lib/web/search-params'

it.each([
  ['', {}],
  ['?q=a%26b&camp=', { q: 'a&b', camp: '' }],
  ['?status=draft&status=retired&q=x', { status: ['draft', 'retired'], q: 'x' }],
  ['?__proto__=x&toString=y', { ['__proto__']: 'x', toString: 'y' }],
])('reads %s', (search, params) => {
  expect(searchParamsOf(`http://own.invalid/claims.csv${search}`)).toEqual(params)
})
