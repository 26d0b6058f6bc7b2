import { expect, test } from 'vitest'
import { newSecret, secretText, setUpAddress, stepOf } from '@/lib/services/second-factors/totp'
import type { CountedTry } from '@/lib/services/sessions/counted-try'

const counted = {} as CountedTry

/** RFC 6238, appendix B, the rows of SHA-1: seconds since 1970, the step in hexadecimal, and eight digits, of which apps show six. */
const vectors = [
  [59, '0000000000000001', '94287082'],
  [1111111109, '00000000023523EC', '07081804'],
  [1111111111, '00000000023523ED', '14050471'],
  [1234567890, '000000000273EF07', '89005924'],
  [2000000000, '0000000003F940AA', '69279037'],
  [20000000000, '0000000027BC86AA', '65353130'],
] as const
const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

test.each(vectors)('the code of %i seconds', (seconds, step, digits) => {
  expect(stepOf(counted, secret, digits.slice(-6), at(seconds))).toBe(Number.parseInt(step, 16))
})

test('a code is taken one step before and after its own, and no further', () => {
  const code = '005924' // of step 41152263, 1234567890 to 1234567919
  const step = 41152263
  expect(stepOf(counted, secret, code, at(step * 30))).toBe(step)
  expect(stepOf(counted, secret, code, at((step - 1) * 30))).toBe(step)
  expect(stepOf(counted, secret, code, at((step + 2) * 30 - 1))).toBe(step)
  expect(stepOf(counted, secret, code, at((step - 1) * 30 - 1))).toBeNull()
  expect(stepOf(counted, secret, code, at((step + 2) * 30))).toBeNull()
})

test('the code of another secret is none', () => {
  expect(stepOf(counted, Buffer.from('12345678901234567891'), '287082', at(59))).toBeNull()
})

test('a secret is told in base32, as RFC 4648 writes it', () => {
  expect(secretText(secret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(secretText(Buffer.from('foobar'))).toBe('MZXW6YTBOI')
})

test('a new secret has 160 bits, and is another each time', () => {
  expect(newSecret()).toHaveLength(20)
  expect(secretText(newSecret())).not.toBe(secretText(newSecret()))
})

test('the address for the app names the account and how codes are made', () => {
  const url = new URL(setUpAddress(secret, 'ada@desk.example'))
  expect(url.protocol).toBe('otpauth:')
  expect(decodeURIComponent(url.pathname)).toContain('Counterclaim:ada@desk.example')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    issuer: 'Counterclaim',
    secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  })
})
