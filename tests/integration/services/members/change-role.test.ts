import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { changeRole, changeRoleInput } from '@/lib/services/members/change-role'
import { join, logOf, makeDesk, makePerson, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const input = (desk: Desk, personId: string, role: string, version = 1) =>
  changeRoleInput.parse({ dossierId: desk.dossierId, personId, role, version })
const leadsOf = (desk: Desk) =>
  prisma().member.count({ where: { dossierId: desk.dossierId, role: 'lead', leftAt: null } })

test('a lead gives another role; the log says from which to which', async () => {
  const desk = await makeDesk()
  const { personId } = desk.editor
  expect(await changeRole(desk.lead, input(desk, personId, 'lead'))).toEqual({ version: 2 })
  expect(await leadsOf(desk)).toBe(2)
  expect(await logOf(personId)).toEqual(['member-role-changed'])
  expect(await changeRole(desk.lead, input(desk, personId, 'lead', 2))).toEqual({ version: 2 })
  expect(await logOf(personId)).toEqual(['member-role-changed'])
})

test('the last lead stays lead; a deactivated one does not count', async () => {
  const desk = await makeDesk()
  const mine = input(desk, desk.lead.personId, 'editor')
  await expect(changeRole(desk.lead, mine)).rejects.toMatchObject({
    code: 'last-lead',
    details: { reason: expect.stringContaining('“A desk”') },
  })
  const gone = await makePerson('Gone Lead')
  await join(desk.dossierId, gone.personId, 'lead')
  await prisma().deactivation.create({
    data: { id: gone.personId, personId: gone.personId, byId: desk.lead.personId, reason: 'left', at: new Date() },
  })
  await expect(changeRole(desk.lead, mine)).rejects.toMatchObject({ code: 'last-lead' })
  expect(await logOf(desk.lead.personId)).toEqual([])
})

test('two leads who step down at once: one stays', async () => {
  const desk = await makeDesk()
  const second = await makePerson('Second Lead')
  await join(desk.dossierId, second.personId, 'lead')
  const results = await Promise.allSettled([
    changeRole(desk.lead, input(desk, desk.lead.personId, 'editor')),
    changeRole(second, input(desk, second.personId, 'editor')),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await leadsOf(desk)).toBe(1)
})

test('two leads of three who demote each other at once: one is refused, since the right is read again after the wait', async () => {
  const desk = await makeDesk()
  const [b, c] = [await makePerson('B Lead'), await makePerson('C Lead')]
  for (const { personId } of [b, c]) await join(desk.dossierId, personId, 'lead')
  const results = await Promise.allSettled([
    changeRole(b, input(desk, c.personId, 'reader')),
    changeRole(c, input(desk, b.personId, 'reader')),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'forbidden' } })
  expect(await leadsOf(desk)).toBe(2)
})

test('who comes second with an old version is shown the role that stands', async () => {
  const desk = await makeDesk()
  await changeRole(desk.lead, input(desk, desk.editor.personId, 'reader'))
  await expect(changeRole(desk.lead, input(desk, desk.editor.personId, 'lead'))).rejects.toMatchObject({
    code: 'conflict',
    details: { current: { role: 'reader', version: 2 } },
  })
})

test('editors may not raise themselves, outsiders find nothing, strangers are no members, nobody signed out', async () => {
  const desk = await makeDesk()
  const raise = input(desk, desk.editor.personId, 'lead')
  await expect(changeRole(desk.editor, raise)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(changeRole(desk.outsider, raise)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeRole(desk.lead, input(desk, desk.outsider.personId, 'lead'))).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(changeRole({ personId: null }, raise)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await leadsOf(desk)).toBe(1)
})
