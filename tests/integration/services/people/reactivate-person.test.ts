import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { insertSession } from '@/lib/data/accounts/sessions'
import { deactivatePerson } from '@/lib/services/people/deactivate-person'
import { reactivatePerson } from '@/lib/services/people/reactivate-person'
import { checkSession } from '@/lib/services/sessions/check-session'
import { logOf, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('somebody let in again needs a new session; the spell stays on record', async () => {
  const admin = await makePerson('Ada Admin', true)
  const { personId } = await makePerson('Back Again')
  const before = await insertSession(personId, new Date())
  await deactivatePerson(admin, { personId, reason: 'On leave' })
  await reactivatePerson(admin, { personId })
  expect(await checkSession(before)).toBeNull()
  expect(await checkSession(await insertSession(personId, new Date()))).toMatchObject({ id: personId })
  expect(await prisma().deactivation.findFirstOrThrow({ where: { personId } })).toMatchObject({
    endedById: admin.personId,
  })
  await reactivatePerson(admin, { personId })
  expect(await logOf(personId)).toEqual(['person-deactivated', 'person-reactivated'])
})

test('others may not, nobody signed out', async () => {
  const admin = await makePerson('Ada Admin', true)
  const { personId } = await makePerson('Out')
  await deactivatePerson(admin, { personId, reason: 'Left' })
  await expect(reactivatePerson(await makePerson('Friend'), { personId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reactivatePerson({ personId }, { personId })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(reactivatePerson({ personId: null }, { personId })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await logOf(personId)).toEqual(['person-deactivated'])
})
