import { describe, expect, test } from 'vitest'
import { newPassword, PASSWORD_MAX } from '@/lib/domain/accounts/password'

describe('newPassword', () => {
  test.each([' blanks count too ', 'correct horse battery', 'كلمة سر طويلة جدا', 'a1b2'.repeat(PASSWORD_MAX / 4)])(
    'takes %j as it is',
    (password) => {
      expect(newPassword.parse(password)).toBe(password)
    },
  )

  test.each([
    ['eleven chrs', 'has 11 characters; it needs at least 12'],
    ['🔑'.repeat(6), 'has 6 characters'],
    ['abcd'.repeat(60), 'the limit is 200'],
    ['aaaaaaaaaaaaaaaa', 'at least four different'],
    ['nul \0 inside here', 'cannot be typed again'],
    ['half \ud83d a character', 'cannot be typed again'],
    [undefined, 'Choose a password.'],
  ])('refuses %j', (password, words) => {
    const parsed = newPassword.safeParse(password)
    expect(parsed.error?.issues[0]?.message).toContain(words)
  })

  test('a refusal does not carry the password', () => {
    expect(JSON.stringify(newPassword.safeParse('short-1').error)).not.toContain('short-1')
  })
})
