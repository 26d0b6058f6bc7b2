import { expect, test } from 'vitest'
import { fetchTarget } from '@/lib/domain/sources/fetch-target'

test.each([
  ['https://outlet.example/a?b=c#d', 'https://outlet.example/a?b=c'],
  ['HTTP://Outlet.Example:80/', 'http://outlet.example/'],
  ['https://outlet.example:80/', 'https://outlet.example:80/'],
  ['http://outlet.example:443/', 'http://outlet.example:443/'],
  ['http://2130706433/', 'http://127.0.0.1/'],
  ['http://0x7f.1/', 'http://127.0.0.1/'],
  ['http://0177.0.0.01/', 'http://127.0.0.1/'],
  ['http://[::1]/', 'http://[::1]/'],
])('%s is asked for as %s', (address, href) => {
  expect(fetchTarget(address)).toMatchObject({ url: { href } })
})

test.each([
  ['outlet.example', 'unreadable'],
  ['http://', 'unreadable'],
  ['http://300.1.1.1/', 'unreadable'],
  ['file:///etc/passwd', 'scheme'],
  ['ftp://outlet.example/', 'scheme'],
  ['gopher://outlet.example/', 'scheme'],
  ['data:text/html,x', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['https://user@outlet.example/', 'credentials'],
  ['https://user:password@outlet.example/', 'credentials'],
  ['https://:password@outlet.example/', 'credentials'],
  ['https://outlet.example:8080/', 'port'],
  ['https://outlet.example:22/', 'port'],
  ['http://localhost/', 'local-name'],
  ['http://LOCALHOST./', 'local-name'],
  ['http://app.localhost/', 'local-name'],
  ['http://database/', 'local-name'],
  ['http://printer.local/', 'local-name'],
  ['http://metadata.google.internal/', 'local-name'],
  ['http://router.home.arpa/', 'local-name'],
])('%s is not: %s', (address, fault) => {
  expect(fetchTarget(address)).toEqual({ fault })
})

test('where an address sends on to is read from it', () => {
  const base = new URL('https://outlet.example/a/b')
  expect(fetchTarget('../c', base)).toMatchObject({ url: { href: 'https://outlet.example/c' } })
  expect(fetchTarget('//other.example/c', base)).toMatchObject({ url: { href: 'https://other.example/c' } })
  expect(fetchTarget('//localhost/c', base)).toEqual({ fault: 'local-name' })
})
