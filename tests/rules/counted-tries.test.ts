import { expect, test } from 'vitest'
import { filesBelow, textOf } from './source-files'

const files = filesBelow('lib', '.ts').concat(filesBelow('app', '.ts', '.tsx'), filesBelow('scripts', '.ts'))
/** The files that say a word outside of comments' links: where it is defined or used. */
const saying = (word: RegExp) => files.filter((path) => word.test(textOf(path))).toSorted()

test('only one file can tell whether a password fits a hash, and it asks for a counted try', () => {
  expect(saying(/@node-rs\/argon2/)).toEqual(['lib/services/people/password-hash.ts'])
  expect(textOf('lib/services/people/password-hash.ts')).toMatch(/export async function passwordFits\(_: CountedTry,/)
  expect(textOf('lib/services/people/password-hash.ts').match(/\bverify\(/g)).toHaveLength(1)
})

test('only one file can tell whether a code fits a secret, and it asks for a counted try', () => {
  expect(saying(/from 'otpauth'/)).toEqual(['lib/services/second-factors/totp.ts'])
  expect(textOf('lib/services/second-factors/totp.ts')).toMatch(/export function stepOf\(_: CountedTry,/)
  expect(textOf('lib/services/second-factors/totp.ts').match(/\.validate\(/g)).toHaveLength(1)
})

test('recovery codes are looked up by `takeCode` alone, whose code `prepareCode` made in a counted try', () => {
  expect(saying(/\btakeRecoveryCode\b/)).toEqual([
    'lib/data/accounts/recovery-codes.ts',
    'lib/services/second-factors/take-code.ts',
  ])
  expect(textOf('lib/services/second-factors/take-code.ts')).toMatch(
    /export async function prepareCode\(counted: CountedTry,/,
  )
})

test('only `countedTry` makes a counted try', () => {
  expect(saying(/(as|<) ?CountedTry\b|as unknown as Counted/)).toEqual(['lib/services/sessions/counted-try.ts'])
})

test('who imports a check of a secret is on this list, and no other file', () => {
  expect(
    saying(/import \{[^}]*\b(passwordFits|stepOf|prepareCode|checkPassword)\b[^}]*\} from '\.{1,2}\/[a-z/-]+'/),
  ).toEqual(
    [
      'lib/services/people/change-password.ts',
      'lib/services/second-factors/confirm-second-factor.ts',
      'lib/services/second-factors/begin-second-factor.ts',
      'lib/services/second-factors/prove-oneself.ts',
      'lib/services/second-factors/renew-recovery-codes.ts',
      'lib/services/second-factors/take-code.ts',
      'lib/services/second-factors/turn-off-second-factor.ts',
      'lib/services/sessions/start-session.ts',
    ].toSorted(),
  )
})
