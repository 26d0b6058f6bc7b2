import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { liftLock } from '@/lib/services/people/lift-lock'
import { listPeople } from '@/lib/services/people/list-people'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'
import { logOf, makePerson } from '@/tests/support/desk'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'

useDatabase()

test('an admin sees who is locked out, lifts it, and they sign in at once; the log says so, once', async () => {
  const admin = await makePerson('Ada Admin', true)
  const { personId, email } = await makeAccount('Lou')
  const other = await makeAccount('Other')
  for (const account of [email, `${email} on some-device`, `${email} signed in`])
    await prisma().signInFailure.createMany({
      data: Array.from({ length: 25 }, () => ({ id: crypto.randomUUID(), account, address: 'a', at: new Date() })),
    })
  await prisma().signInFailure.create({
    data: { id: crypto.randomUUID(), account: other.email, address: 'a', at: new Date() },
  })
  await expect(startSession({ email, password }, { address: 'b' })).rejects.toMatchObject({ code: 'too-many-tries' })
  const locked = async () =>
    (await listPeople(admin, null)).people.filter((person) => person.isLocked).map(({ id }) => id)
  expect(await locked()).toEqual([personId])
  await liftLock(admin, { personId })
  expect(await locked()).toEqual([])
  await expect(startSession({ email, password }, { address: 'b' })).resolves.toMatchObject({ personId })
  await liftLock(admin, { personId })
  expect(await logOf(personId)).toEqual(['sign-in-lock-lifted'])
  expect(await prisma().signInFailure.count()).toBe(1)
})

test('who is no admin may not; nobody signed out', async () => {
  const { personId } = await makeAccount('Lou')
  await expect(liftLock({ personId }, { personId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(liftLock({ personId: null }, { personId })).rejects.toMatchObject({ code: 'unauthenticated' })
})
