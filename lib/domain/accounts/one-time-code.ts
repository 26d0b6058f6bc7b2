import { z } from 'zod'

/** Seconds for which an app shows one code (RFC 6238, 4.1: the recommended step). */
export const CODE_PERIOD = 30
/** Digits of a code, as every authenticator app shows them. */
export const CODE_DIGITS = 6

/** Schema of a code that is only compared, of an app or a recovery code: whatever somebody typed, 1 to 100 characters. */
export const typedCode = z.string({ error: 'Enter the code.' }).min(1, 'Enter the code.').max(100)

/** The zeros of the digits that keyboards type: ASCII, Arabic-Indic, Persian. */
const zeros = [0x30, 0x660, 0x6f0]

/** The code as it was meant: six ASCII digits, without blanks and hyphens, other keyboards’ digits read; else null. */
export function readOneTimeCode(typed: string): string | null {
  const digits = [...typed.replaceAll(/[\s\p{Cf}-]/gu, '')].map(digitOf)
  return digits.length === CODE_DIGITS && !digits.includes(null) ? digits.join('') : null
}

function digitOf(character: string): number | null {
  const point = character.codePointAt(0) ?? 0
  const zero = zeros.find((first) => point >= first && point < first + 10)
  return zero === undefined ? null : point - zero
}

/** A secret as people type it into an app: its base32 letters in groups of four. */
export function groupedSecret(base32: string): string {
  return base32.match(/.{1,4}/g)?.join(' ') ?? ''
}
