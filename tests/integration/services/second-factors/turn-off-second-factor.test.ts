import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { turnOffSecondFactor } from '@/lib/services/second-factors/turn-off-second-factor'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf, wrongCodeOf } from '@/tests/support/authenticator'
import { makeSecuredAccount, secure } from '@/tests/support/second-factor'

useDatabase()

test('password and code turn it off: the secret goes, the password alone signs in, another can be set up', async () => {
  const { person, email, secret, factorId } = await makeSecuredAccount('Ada')
  await turnOffSecondFactor(person, { password, code: codeOf(secret, 1) })
  expect(await prisma().secondFactor.findUniqueOrThrow({ where: { id: factorId } })).toMatchObject({
    sealedSecret: null,
    endedById: person.personId,
    endedBecause: 'turned off',
  })
  await expect(startSession({ email, password }, { address: 'here' })).resolves.toMatchObject(person)
  expect((await logOf(person.personId)).at(-1)).toBe('second-factor-turned-off')
  expect((await secure(person)).factorId).not.toBe(factorId)
})

test('a recovery code does, too, and is in the log as used', async () => {
  const { person, codes } = await makeSecuredAccount('Ada')
  await turnOffSecondFactor(person, { password, code: codes[3] ?? '' })
  expect((await logOf(person.personId)).slice(2).toSorted()).toEqual(['recovery-code-used', 'second-factor-turned-off'])
})

test('a wrong password or code, or a code that was used, turns nothing off, and counts as a failed try', async () => {
  const { person, email, secret, factorId } = await makeSecuredAccount('Ada')
  await expect(turnOffSecondFactor(person, { password: 'not it', code: codeOf(secret, 1) })).rejects.toMatchObject({
    code: 'wrong-password',
  })
  await expect(turnOffSecondFactor(person, { password, code: wrongCodeOf(secret) })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  await expect(turnOffSecondFactor(person, { password, code: codeOf(secret, -1) })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  expect(await prisma().secondFactor.findUniqueOrThrow({ where: { id: factorId } })).toMatchObject({ endedAt: null })
  expect(await prisma().signInFailure.count({ where: { account: `${email} signed in` } })).toBe(3)
})

test('who has none has nothing to turn off; nobody signed out', async () => {
  const { personId } = await makeAccount('Bea')
  await expect(turnOffSecondFactor({ personId }, { password, code: '123456' })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  await expect(turnOffSecondFactor({ personId: null }, { password, code: '123456' })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('an open session is no place to guess codes: after 25 failures no more is looked at', async () => {
  const { person, email, secret } = await makeSecuredAccount('Ada')
  const now = new Date()
  const rows = Array.from({ length: 25 }, () => ({
    id: crypto.randomUUID(),
    account: `${email} signed in`,
    address: 'a',
    at: now,
  }))
  await prisma().signInFailure.createMany({ data: rows })
  await expect(turnOffSecondFactor(person, { password, code: codeOf(secret, 1) })).rejects.toMatchObject({
    code: 'too-many-tries',
  })
})
