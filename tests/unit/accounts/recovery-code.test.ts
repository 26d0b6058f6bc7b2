import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RECOVERY_LENGTH, readRecoveryCode, recoveryCodeOf } from '@/lib/domain/accounts/recovery-code'

const bytes = fc.uint8Array({ minLength: RECOVERY_LENGTH, maxLength: RECOVERY_LENGTH })

test('a code is two groups of five of Crockford’s 32 letters', () => {
  expect(recoveryCodeOf(Uint8Array.of(0, 9, 10, 17, 18, 19, 20, 21, 30, 31))).toBe('09ahj-kmnyz')
  fc.assert(fc.property(bytes, (given) => /^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/.test(recoveryCodeOf(given))))
})

test('other bits are another code: each byte gives five', () => {
  fc.assert(
    fc.property(bytes, fc.nat(RECOVERY_LENGTH - 1), fc.integer({ min: 1, max: 31 }), (given, at, flip) => {
      const other = given.with(at, (given[at] ?? 0) ^ flip)
      return recoveryCodeOf(other) !== recoveryCodeOf(given)
    }),
  )
})

test('it is read however somebody writes it', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const code = recoveryCodeOf(given)
      const written = [code, code.toUpperCase(), code.replace('-', ''), ` ${code.replace('-', ' ')} `]
      written.push(code.replaceAll('0', 'O').replaceAll('1', 'l'), code.replaceAll('1', 'I'))
      return written.every((typed) => readRecoveryCode(typed) === code)
    }),
  )
})

test.each(['', '123456', '09ahj-kmny', '09ahj-kmnyzz', '09ahj-kmnyu', '09ahj-kmny!'])('%j is no code', (typed) => {
  expect(readRecoveryCode(typed)).toBeNull()
})
