import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { insertSession } from '@/lib/data/accounts/sessions'
import { changeRole } from '@/lib/services/members/change-role'
import { listMembers } from '@/lib/services/members/list-members'
import { deactivatePerson, deactivatePersonInput } from '@/lib/services/people/deactivate-person'
import { checkSession } from '@/lib/services/sessions/check-session'
import { join, logOf, makeDesk, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const input = (personId: string) => deactivatePersonInput.parse({ personId, reason: 'Left the desk' })

test('an admin shuts somebody out: session, reading and writing end at once', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  const { personId } = desk.editor
  const session = await insertSession(personId, new Date())
  await deactivatePerson(admin, input(personId))
  expect(await checkSession(session)).toBeNull()
  await expect(listMembers(desk.editor, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  await expect(deactivatePerson({ personId }, input(admin.personId))).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().session.findUniqueOrThrow({ where: { id: session } })).toMatchObject({
    revokedBecause: 'deactivated',
  })
  expect(await prisma().deactivation.findFirstOrThrow({ where: { personId } })).toMatchObject({
    byId: admin.personId,
    reason: 'Left the desk',
    endedAt: null,
  })
  expect(await logOf(personId)).toEqual(['person-deactivated'])
  await deactivatePerson(admin, input(personId))
  expect(await logOf(personId)).toEqual(['person-deactivated'])
})

test('the last admin stays; of two who shut each other out at once, one does', async () => {
  await prisma().person.updateMany({ data: { isAdmin: false } })
  const admin = await makePerson('Only Admin', true)
  await expect(deactivatePerson(admin, input(admin.personId))).rejects.toMatchObject({ code: 'last-admin' })
  const second = await makePerson('Second Admin', true)
  const results = await Promise.allSettled([
    deactivatePerson(admin, input(second.personId)),
    deactivatePerson(second, input(admin.personId)),
  ])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const active = { isAdmin: true, deactivations: { none: { endedAt: null } } }
  expect(await prisma().person.count({ where: active })).toBe(1)
})

test('the only active lead of a dossier stays, and the refusal names every such dossier', async () => {
  const admin = await makePerson('Ada Admin', true)
  const desk = await makeDesk()
  await prisma().dossier.update({ where: { id: desk.dossierId }, data: { title: 'Harbour' } })
  await expect(deactivatePerson(admin, input(desk.lead.personId))).rejects.toMatchObject({
    code: 'last-lead',
    details: { reason: expect.stringContaining('“Harbour”') },
  })
  expect(await logOf(desk.lead.personId)).toEqual([])
  const second = await makePerson('Second Lead')
  await join(desk.dossierId, second.personId, 'lead')
  await deactivatePerson(admin, input(desk.lead.personId))
  await expect(deactivatePerson(admin, input(second.personId))).rejects.toMatchObject({ code: 'last-lead' })
})

test('a lead is deactivated while the other steps down: one of both is refused', async () => {
  const admin = await makePerson('Ada Admin', true)
  for (let round = 0; round < 5; round++) {
    const desk = await makeDesk()
    const second = await makePerson('Second Lead')
    await join(desk.dossierId, second.personId, 'lead')
    const step = { dossierId: desk.dossierId, personId: second.personId, role: 'editor' as const, version: 1 }
    const results = await Promise.allSettled([
      deactivatePerson(admin, input(desk.lead.personId)),
      changeRole(second, step),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'last-lead' } })
  }
})

test('leads who are no admins may not, nobody is not found, nobody signed out', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  await expect(deactivatePerson(desk.lead, input(desk.editor.personId))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(deactivatePerson(admin, input(crypto.randomUUID()))).rejects.toMatchObject({ code: 'not-found' })
  await expect(deactivatePerson({ personId: null }, input(desk.editor.personId))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  expect(await logOf(desk.editor.personId)).toEqual([])
})
