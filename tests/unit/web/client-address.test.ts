import { describe, expect, test } from 'vitest'
import { parseEnv } from '@/lib/env'
import { addressBehind } from '@/lib/web/client-address'

const proxies = ['10.0.0.1', '172.16.0.0/12', 'fd00::/8', '::1']

describe('the address that tries are counted by', () => {
  test.each([
    // [what, connection, header, address]
    ['a stranger forges the header', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a stranger sends none', '203.0.113.9', undefined, '203.0.113.9'],
    ['the proxy names its client', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the proxy as Node spells it on a dual socket', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a proxy within a network', '172.16.44.2', '198.51.100.1', '198.51.100.1'],
    ['a proxy of IPv6', 'fd00::12', '2001:DB8::7', '2001:db8::7'],
    ['a proxy of IPv6 on this machine', '::1', '198.51.100.1', '198.51.100.1'],
    ['the client sent some of it: what our proxy appended counts', '10.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['two proxies of ours in a row', '10.0.0.1', '1.1.1.1, 198.51.100.1, 172.16.0.9', '198.51.100.1'],
    ['the header came twice', '10.0.0.1', ['1.1.1.1', '198.51.100.1'], '198.51.100.1'],
    ['no valid IP address', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['no valid IP address behind a valid one', '10.0.0.1', '198.51.100.1, <script>', '10.0.0.1'],
    ['an address with a port', '10.0.0.1', '198.51.100.1:4000', '10.0.0.1'],
    ['an empty header', '10.0.0.1', '', '10.0.0.1'],
    ['nothing but proxies', '10.0.0.1', '172.16.0.9', '10.0.0.1'],
    ['outside of a request', null, '198.51.100.1', 'direct'],
  ])('%s', (_, connection, header, address) => {
    expect(addressBehind(connection, header, proxies)).toBe(address)
  })

  test('without PROXY_ADDRESSES no header is believed, whoever connects', () => {
    expect(addressBehind('127.0.0.1', '198.51.100.1', [])).toBe('127.0.0.1')
  })
})

describe('the environment', () => {
  const base = { DATABASE_URL: 'postgresql://a@b/c', NEXTAUTH_SECRET: 'a secret that only the tests know, long enough' }

  test('listens on this machine only unless HOST says otherwise', () => {
    expect(parseEnv(base).HOST).toBe('127.0.0.1')
    expect(parseEnv({ ...base, HOST: '0.0.0.0' }).HOST).toBe('0.0.0.0')
    expect(() => parseEnv({ ...base, HOST: 'everywhere' })).toThrow(/HOST must be an IP address/)
  })

  test('PROXY_ADDRESSES is a list of addresses and networks, or refused', () => {
    expect(parseEnv(base).PROXY_ADDRESSES).toEqual([])
    expect(parseEnv({ ...base, PROXY_ADDRESSES: ' 127.0.0.1, fd00::/8 ' }).PROXY_ADDRESSES).toEqual([
      '127.0.0.1',
      'fd00::/8',
    ])
    for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.1/', '::1/129', '1.2.3']) {
      expect(() => parseEnv({ ...base, PROXY_ADDRESSES: wrong })).toThrow(/PROXY_ADDRESSES must be IP addresses/)
    }
  })
})
