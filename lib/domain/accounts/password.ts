import { z } from 'zod'
import { countCodePoints } from '@/lib/domain/input/text'

/** The shortest password taken, in code points; NIST SP 800-63B asks for 8, a desk with sources at risk for more. */
export const PASSWORD_MIN = 12
/** The longest password taken, in code points: hashing must not become a way to keep the server busy. */
export const PASSWORD_MAX = 200

/**
 * Schema of a password being chosen: PASSWORD_MIN to PASSWORD_MAX code points, altered nowhere (blanks count);
 * NUL and half characters, which not every keyboard can type again, are refused.
 */
export const newPassword = z.string({ error: 'Choose a password.' }).check(({ value, issues }) => {
  const fault = passwordFault(value)
  if (fault) issues.push({ code: 'custom', input: '', message: fault })
})

function passwordFault(value: string): string | null {
  const length = countCodePoints(value)
  if (length < PASSWORD_MIN) return `The password has ${length} characters; it needs at least ${PASSWORD_MIN}.`
  if (length > PASSWORD_MAX) return `The password has ${length} characters; the limit is ${PASSWORD_MAX}.`
  if (/[\0\p{Surrogate}]/u.test(value))
    return 'The password contains a character that cannot be typed again; leave it out.'
  if (new Set(value).size < 4) return 'Use at least four different characters.'
  return null
}

/** Schema of a password that is only compared; anything that could have been chosen, and what could not, fits. */
export const typedPassword = z.string({ error: 'Enter your current password.' }).min(1).max(1024)
