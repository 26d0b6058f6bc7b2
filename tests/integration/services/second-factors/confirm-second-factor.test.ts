import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { insertSession } from '@/lib/data/accounts/sessions'
import { readRecoveryCode } from '@/lib/domain/accounts/recovery-code'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { confirmSecondFactor } from '@/lib/services/second-factors/confirm-second-factor'
import { checkSession } from '@/lib/services/sessions/check-session'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf, wrongCodeOf } from '@/tests/support/authenticator'

const database = useDatabase()

async function begun() {
  const { personId } = await makeAccount('Ada')
  return { person: { personId }, ...(await beginSecondFactor({ personId }, { password })) }
}

test('its first code turns it on, gives ten recovery codes, and ends every session but this one', async () => {
  const { person, factorId, secret } = await begun()
  const [here, elsewhere] = [
    await insertSession(person.personId, new Date()),
    await insertSession(person.personId, new Date()),
  ]
  const { codes } = await confirmSecondFactor(person, { factorId, code: codeOf(secret), keepSession: here })
  expect(new Set(codes).size).toBe(10)
  expect(codes.map(readRecoveryCode)).toEqual(codes)
  expect(await checkSession(here)).not.toBeNull()
  expect(await checkSession(elsewhere)).toBeNull()
  const factor = await prisma().secondFactor.findUniqueOrThrow({ where: { id: factorId } })
  expect(factor).toMatchObject({ confirmedAt: expect.any(Date), endedAt: null, recoveryBatch: 1 })
  expect(await logOf(person.personId)).toEqual(['second-factor-begun', 'second-factor-set-up'])
})

test('no recovery code can be read in the database', async () => {
  const { person, factorId, secret } = await begun()
  const { codes } = await confirmSecondFactor(
    { ...person, idempotencyKey: 'form-confirm-1' },
    { factorId, code: codeOf(secret) },
  )
  const tables = ['recovery_code', 'second_factor', 'log_payload', 'idempotency_key']
  const kept = JSON.stringify(
    await Promise.all(tables.map((table) => database.rows(`SELECT row_to_json(t)::text FROM ${table} t`))),
  )
  const hex = (code: string) => Buffer.from(code).toString('hex')
  expect(codes.filter((code) => kept.includes(code) || kept.includes(hex(code)))).toEqual([])
})

test('a wrong code turns nothing on', async () => {
  const { person, factorId, secret } = await begun()
  for (const code of [wrongCodeOf(secret), codeOf(secret, -3), 'letters'])
    await expect(confirmSecondFactor(person, { factorId, code })).rejects.toMatchObject({
      code: 'wrong-code',
      details: { fields: { code: expect.any(String) } },
    })
  expect(await prisma().secondFactor.findUniqueOrThrow({ where: { id: factorId } })).toMatchObject({
    confirmedAt: null,
  })
  expect(await prisma().recoveryCode.count({ where: { secondFactorId: factorId } })).toBe(0)
})

test('what was begun again, took more than an hour, is confirmed, or is another’s is over', async () => {
  const { person, factorId, secret } = await begun()
  const other = await begun()
  const code = codeOf(secret)
  await expect(confirmSecondFactor(other.person, { factorId, code })).rejects.toMatchObject({ code: 'conflict' })
  const hourAgo = new Date(Date.now() - 61 * 60_000)
  await prisma().secondFactor.update({ where: { id: factorId }, data: { begunAt: hourAgo } })
  await expect(confirmSecondFactor(person, { factorId, code })).rejects.toMatchObject({ code: 'conflict' })
  const again = await beginSecondFactor(person, { password })
  await expect(confirmSecondFactor(person, { factorId, code })).rejects.toMatchObject({ code: 'conflict' })
  await confirmSecondFactor(person, { factorId: again.factorId, code: codeOf(again.secret) })
  await expect(
    confirmSecondFactor(person, { factorId: again.factorId, code: codeOf(again.secret, 1) }),
  ).rejects.toMatchObject({ code: 'conflict' })
})

test('confirmed twice at once, it is confirmed once', async () => {
  const { person, factorId, secret } = await begun()
  const confirm = () => confirmSecondFactor(person, { factorId, code: codeOf(secret) })
  const results = await Promise.allSettled([confirm(), confirm(), confirm()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().recoveryCode.count({ where: { secondFactorId: factorId } })).toBe(10)
})

test('a form sent again gives the same codes', async () => {
  const { person, factorId, secret } = await begun()
  const caller = { ...person, idempotencyKey: 'form-confirm-2' }
  const input = { factorId, code: codeOf(secret) }
  expect(await confirmSecondFactor(caller, input)).toEqual(await confirmSecondFactor(caller, input))
  await expect(confirmSecondFactor({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
})
