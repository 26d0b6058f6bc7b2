import { prisma } from '@/lib/data/database/database'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { confirmSecondFactor } from '@/lib/services/second-factors/confirm-second-factor'
import { codeOf } from './authenticator'
import { makeAccount, testPassword } from './http-sign-in'

/** Sets up a second factor for an account that has the password of tests; the code of the present step is used by that. */
export async function secure(person: {
  personId: string
}): Promise<{ factorId: string; secret: string; codes: string[] }> {
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
