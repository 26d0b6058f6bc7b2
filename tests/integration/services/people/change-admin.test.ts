import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { changeAdmin } from '@/lib/services/people/change-admin'
import { logOf, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const isAdmin = async (id: string) => (await prisma().person.findUniqueOrThrow({ where: { id } })).isAdmin

test('an admin gives the right and takes it; nothing changed records nothing', async () => {
  const admin = await makePerson('Ada Admin', true)
  const { personId } = await makePerson('Bea')
  expect(await changeAdmin(admin, { personId, admin: 'yes', version: 1 })).toEqual({ version: 2 })
  expect(await isAdmin(personId)).toBe(true)
  await changeAdmin(admin, { personId, admin: 'yes', version: 2 })
  expect(await logOf(personId)).toEqual(['admin-changed'])
  await changeAdmin({ personId }, { personId, admin: 'no', version: 2 })
  expect(await isAdmin(personId)).toBe(false)
  expect(await logOf(personId)).toEqual(['admin-changed', 'admin-changed'])
})

test('the last admin keeps it; an old version is a conflict', async () => {
  await prisma().person.updateMany({ data: { isAdmin: false } })
  const admin = await makePerson('Only Admin', true)
  const own = { personId: admin.personId, admin: 'no' as const, version: 1 }
  await expect(changeAdmin(admin, own)).rejects.toMatchObject({ code: 'last-admin' })
  const second = await makePerson('Second', true)
  const stale = { personId: second.personId, admin: 'no' as const, version: 9 }
  await expect(changeAdmin(admin, stale)).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { isAdmin: true, version: 1 } },
  })
  expect(await isAdmin(second.personId)).toBe(true)
})

test('others may not make themselves admin, nobody signed out', async () => {
  const eve = await makePerson('Eve')
  const own = { personId: eve.personId, admin: 'yes' as const, version: 1 }
  await expect(changeAdmin(eve, own)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeAdmin({ personId: null }, own)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await isAdmin(eve.personId)).toBe(false)
})
