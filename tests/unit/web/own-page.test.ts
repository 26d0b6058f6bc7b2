import { expect, test } from 'vitest'
import { isForeign } from '@/lib/web/own-page'

const host = 'desk.example:3000'

test.each([
  ['our own page', { origin: 'http://desk.example:3000', 'sec-fetch-site': 'same-origin' }],
  ['our own page behind a proxy', { origin: 'https://desk.example', 'x-forwarded-host': 'desk.example, inner' }],
  ['a program without a browser', {}],
  ['an address typed by hand', { 'sec-fetch-site': 'none' }],
])('%s is no stranger', (_, headers) => {
  expect(isForeign('POST', { host, ...headers })).toBe(false)
})

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a longer host', { origin: 'http://desk.example:3000.evil.example' }],
  ['another port', { origin: 'http://desk.example:3001' }],
  ['an origin that a browser hides', { origin: 'null' }],
  ['an origin that is none', { origin: 'evil' }],
  ['an origin without a host', { origin: 'file:///tmp' }],
  ['another site by its fetch metadata', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbouring host by its fetch metadata', { origin: 'http://desk.example:3000', 'sec-fetch-site': 'same-site' }],
  [
    'the inner host where a proxy says another',
    { origin: 'http://desk.example:3000', 'x-forwarded-host': 'desk.example' },
  ],
])('%s is foreign', (_, headers) => {
  expect(isForeign('POST', { host, ...headers })).toBe(true)
  expect(isForeign('GET', { host, ...headers })).toBe(false)
})
