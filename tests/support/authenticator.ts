import { Secret, TOTP } from 'otpauth'

/** The code that an app shows for a secret as the page tells it, so many steps from now. */
export function codeOf(secret: string, steps = 0, now = new Date()): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) })
  return totp.generate({ timestamp: now.getTime() + steps * 30_000 })
}

/** A code that is none of those around now. */
export function wrongCodeOf(secret: string): string {
  const near = new Set([-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps)))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.has(code)) ?? ''
}
