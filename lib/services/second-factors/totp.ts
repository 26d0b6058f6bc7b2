import 'server-only'
import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { CODE_DIGITS, CODE_PERIOD } from '@/lib/domain/accounts/one-time-code'
import type { CountedTry } from '../sessions/counted-try'

/** Bytes of a secret: as many as SHA-1 gives (RFC 4226, 4, R6 recommends 160 bits). */
const secretLength = 20
/** Steps taken before and after the present one, for clocks that differ (RFC 6238, 5.2). */
const skew = 1

/** SHA-1 since most authenticator apps know nothing else; for HMAC it is still sound (RFC 6238, 1.2). */
function totpOf(secret: Uint8Array, label?: string): TOTP {
  const buffer = new Uint8Array(secret).buffer
  const issuer = 'Counterclaim'
  return new TOTP({
    issuer,
    label,
    secret: new Secret({ buffer }),
    algorithm: 'SHA1',
    digits: CODE_DIGITS,
    period: CODE_PERIOD,
  })
}

/** What the codes of a new second factor are made from. */
export function newSecret(): Uint8Array {
  return randomBytes(secretLength)
}

/** The secret in base32 (RFC 4648), as apps take it by hand. */
export function secretText(secret: Uint8Array): string {
  return totpOf(secret).secret.base32
}

/** The `otpauth:` address that an app reads out of the picture; it holds the secret, and is drawn, never sent as a link. */
export function setUpAddress(secret: Uint8Array, email: string): string {
  return totpOf(secret, email).toString()
}

/** In a counted try only: the time step (RFC 6238, 4.2: seconds since 1970 by 30) whose code this is, one step around `now`; null when it is none's. */
export function stepOf(_: CountedTry, secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token: code, timestamp, window: skew })
  return delta === null ? null : Math.floor(timestamp / 1000 / CODE_PERIOD) + delta
}
