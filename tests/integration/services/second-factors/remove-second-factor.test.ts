import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { insertSession } from '@/lib/data/accounts/sessions'
import { removeSecondFactor, removeSecondFactorInput } from '@/lib/services/second-factors/remove-second-factor'
import { checkSession } from '@/lib/services/sessions/check-session'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

const input = (personId: string) => removeSecondFactorInput.parse({ personId, reason: 'Lost the phone' })

test('an admin removes it with a reason: sessions end at once, the password alone signs in again', async () => {
  const { person, email, factorId } = await makeSecuredAccount('Ada')
  const admin = await makePerson('Ann Admin', true)
  const session = await insertSession(person.personId, new Date())
  await removeSecondFactor(admin, input(person.personId))
  expect(await checkSession(session)).toBeNull()
  expect(await prisma().secondFactor.findUniqueOrThrow({ where: { id: factorId } })).toMatchObject({
    sealedSecret: null,
    endedById: admin.personId,
  })
  await expect(startSession({ email, password }, { address: 'here' })).resolves.toMatchObject(person)
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { about: { has: person.personId }, kind: 'second-factor-removed' },
  })
  const { payload } = await prisma().logPayload.findUniqueOrThrow({ where: { logEntryId: entry.id } })
  expect({ actorId: entry.actorId, payload }).toEqual({
    actorId: admin.personId,
    payload: { v: 1, name: 'Ada', reason: 'Lost the phone' },
  })
})

test('removed twice, or never there, it leaves nothing more in the log, and ends no session', async () => {
  const { personId } = await makeAccount('Bea')
  const admin = await makePerson('Ann Admin', true)
  const session = await insertSession(personId, new Date())
  await removeSecondFactor(admin, input(personId))
  expect(await checkSession(session)).not.toBeNull()
  expect(await logOf(personId)).toEqual([])
})

test('others may not, admins not their own, nobody is not found', async () => {
  const { person } = await makeSecuredAccount('Ada')
  const admin = await makeSecuredAccount('Ann Admin', true)
  await expect(removeSecondFactor(await makePerson('Bob'), input(person.personId))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(removeSecondFactor(admin.person, input(admin.person.personId))).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(removeSecondFactor(admin.person, input(crypto.randomUUID()))).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(removeSecondFactor({ personId: null }, input(person.personId))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  expect(
    await prisma().secondFactor.count({
      where: { endedAt: null, confirmedAt: { not: null }, personId: { in: [person.personId, admin.person.personId] } },
    }),
  ).toBe(2)
})
