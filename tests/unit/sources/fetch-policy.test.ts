import { expect, test } from 'vitest'
import { mayFetchFrom } from '@/lib/domain/sources/fetch-policy'
import { parseEnv } from '@/lib/env'

const base = { DATABASE_URL: 'postgresql://a@b/c', NEXTAUTH_SECRET: 'x'.repeat(32) }
const policyOf = (FETCH_ADDRESSES?: string) => parseEnv({ ...base, FETCH_ADDRESSES }).FETCH_ADDRESSES

test('nothing is fetched unless it is said, then everything or what is below the hosts named', () => {
  expect(mayFetchFrom('off', 'reuters.com')).toBe(false)
  expect(mayFetchFrom('any', 'reuters.com')).toBe(true)
  const named = ['reuters.com', 'news.bbc.co.uk']
  const fetched = ['reuters.com', 'www.reuters.com', 'reuters.com.', 'news.bbc.co.uk']
  const not = ['notreuters.com', 'reuters.com.evil.example', 'bbc.co.uk', 'com', '']
  expect([...fetched, ...not].filter((host) => mayFetchFrom(named, host))).toEqual(fetched)
})

test('FETCH_ADDRESSES is off, any, or host names', () => {
  expect(policyOf()).toBe('off')
  expect(policyOf('off')).toBe('off')
  expect(policyOf(' Any ')).toBe('any')
  expect(policyOf('Reuters.com, bbc.co.uk')).toEqual(['reuters.com', 'bbc.co.uk'])
})

test.each(['yes', 'https://reuters.com', 'reuters.com,', '127.0.0.1', 'reuters.com:80', '*.reuters.com', 'a b.com'])(
  'FETCH_ADDRESSES cannot be %s',
  (wrong) => {
    expect(() => policyOf(wrong)).toThrow(/FETCH_ADDRESSES must be 'off', 'any', or host names/)
  },
)
