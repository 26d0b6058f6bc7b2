import { Secret } from 'otpauth'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { makeSecuredAccount } from '@/tests/support/second-factor'

const database = useDatabase()

test('it gives a secret and its picture, and changes nothing for sign-in yet', async () => {
  const { personId, email } = await makeAccount('Ada')
  const begun = await beginSecondFactor({ personId }, { password })
  expect(begun.secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/)
  expect(begun.picture.size).toBeGreaterThan(30)
  expect(await prisma().secondFactor.findFirstOrThrow({ where: { personId } })).toMatchObject({
    id: begun.factorId,
    confirmedAt: null,
    endedAt: null,
  })
  expect(await logOf(personId)).toEqual(['second-factor-begun'])
  await expect(startSession({ email, password }, { address: 'here' })).resolves.toMatchObject({ personId })
})

test('the secret is nowhere in the database as it is told', async () => {
  const { personId } = await makeAccount('Ada')
  const { secret } = await beginSecondFactor({ personId, idempotencyKey: 'form-begin-1' }, { password })
  const tables = ['second_factor', 'log_entry', 'log_payload', 'idempotency_key', 'person']
  const kept = await Promise.all(tables.map((table) => database.rows(`SELECT row_to_json(t)::text FROM ${table} t`)))
  const letters = secret.replaceAll(' ', '')
  expect(JSON.stringify(kept)).not.toContain(letters)
  expect(JSON.stringify(kept)).not.toContain(Buffer.from(Secret.fromBase32(letters).bytes).toString('hex'))
  expect(JSON.stringify(kept)).not.toContain(password)
})

test('begun again, the earlier attempt is over, secret and all', async () => {
  const { personId } = await makeAccount('Ada')
  const first = await beginSecondFactor({ personId }, { password })
  const second = await beginSecondFactor({ personId }, { password })
  expect(second.secret).not.toBe(first.secret)
  expect(await prisma().secondFactor.findUniqueOrThrow({ where: { id: first.factorId } })).toMatchObject({
    sealedSecret: null,
    endedById: personId,
    endedBecause: 'begun again',
  })
})

test('a form sent again gives the same secret', async () => {
  const { personId } = await makeAccount('Ada')
  const caller = { personId, idempotencyKey: 'form-begin-2' }
  expect(await beginSecondFactor(caller, { password })).toEqual(await beginSecondFactor(caller, { password }))
})

test('a wrong password is refused beside its field, and counts as a failed try', async () => {
  const { personId, email } = await makeAccount('Ada')
  await expect(beginSecondFactor({ personId }, { password: 'not it' })).rejects.toMatchObject({
    code: 'wrong-password',
    details: { fields: { password: expect.any(String) } },
  })
  expect(await prisma().secondFactor.count({ where: { personId } })).toBe(0)
  expect(await prisma().signInFailure.count({ where: { account: `${email} signed in` } })).toBe(1)
  expect(await logOf(personId)).toEqual([])
})

test('who has one must turn it off first; signed out there is nobody to set it up for', async () => {
  const { person } = await makeSecuredAccount('Ada')
  await expect(beginSecondFactor(person, { password })).rejects.toMatchObject({ code: 'duplicate' })
  await expect(beginSecondFactor({ personId: null }, { password })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('of two attempts at once one stands at the end', async () => {
  const { personId } = await makeAccount('Ada')
  await Promise.allSettled([
    beginSecondFactor({ personId }, { password }),
    beginSecondFactor({ personId }, { password }),
  ])
  expect(await prisma().secondFactor.count({ where: { personId, endedAt: null } })).toBe(1)
})
