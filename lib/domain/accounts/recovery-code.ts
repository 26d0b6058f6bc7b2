/** How many recovery codes a second factor comes with. */
export const RECOVERY_CODES = 10
/** Letters and digits of one code; at 5 bits each it holds 50 (NIST SP 800-63B asks of a look-up secret for 20). */
export const RECOVERY_LENGTH = 10

/** Crockford's base32, in lower case: no letter that looks like a digit, and no u. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** The code that random bytes make, RECOVERY_LENGTH of them, each giving its low five bits: `k3f8q-7m2wx`. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, RECOVERY_LENGTH), (byte) => alphabet[byte & 31])
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
}

/** The code as it was meant: upper case, blanks and hyphens do not matter, o is read as 0, i and l as 1; else null. */
export function readRecoveryCode(typed: string): string | null {
  const letters = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')
  if (letters.length !== RECOVERY_LENGTH || ![...letters].every((letter) => alphabet.includes(letter))) return null
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}
