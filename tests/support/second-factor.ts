import { Secret, TOTP } from 'otpauth'
import { prisma } from '@/lib/data/database'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { confirmSecondFactor } from '@/lib/services/second-factors/confirm-second-factor'
import { makeAccount, testPassword } from './http-sign-in'

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

/** Sets up a second factor for an account that has the password of tests; the code of the present step is used by that. */
export async function secure(person: { personId: string }): Promise<{ factorId: string; secret: string; codes: string[] }> {
  const { factorId, secret } = await beginSecondFactor(person, { password: testPassword })
  const { codes } = await confirmSecondFactor(person, { factorId, code: codeOf(secret) })
  return { factorId, secret, codes }
}

/** A person with a password and a second factor. */
export async function makeSecuredAccount(name: string, isAdmin = false) {
  const { personId, email } = await makeAccount(name, isAdmin)
  return { person: { personId }, email, ...(await secure({ personId })) }
}

/** As if no code was taken yet, so that a test need not wait for the next. */
export async function forgetSteps(factorId: string): Promise<void> {
  await prisma().secondFactor.update({ where: { id: factorId }, data: { lastStep: 0 } })
}
