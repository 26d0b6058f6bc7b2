import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedCode, groupedSecret, readOneTimeCode } from '@/lib/domain/accounts/one-time-code'

test.each([
  ['123456', '123456'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳ ۴۵۶', '123456'],
  ['\u200f000000', '000000'],
])('%j is meant as %s', (typed, code) => {
  expect(readOneTimeCode(typed)).toBe(code)
})

test.each(['', '12345', '1234567', '12345a', 'ABCDEF', '１２３４５６', '-12345'])('%j is no code', (typed) => {
  expect(readOneTimeCode(typed)).toBeNull()
})

test('whatever is typed, what is read is six ASCII digits or nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => /^(\d{6})?$/.test(readOneTimeCode(typed) ?? '')))
})

test('a secret stands in groups of four, and loses nothing', () => {
  expect(groupedSecret('JBSWY3DPEHPK3PXP22')).toBe('JBSW Y3DP EHPK 3PXP 22')
  expect(groupedSecret('')).toBe('')
})

test('a missing code says so', () => {
  expect(typedCode.safeParse('').error?.issues[0]?.message).toBe('Enter the code.')
  expect(typedCode.safeParse('x'.repeat(101)).success).toBe(false)
})
