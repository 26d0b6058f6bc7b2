import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import { listMentionable } from '@/lib/services/notes/list-mentionable'
import { useDatabase } from '@/tests/support/database'
import { makeDesk } from '@/tests/support/desk'
import { expectGate } from '@/tests/support/gate'

useDatabase()

test('every other member who may sign in, by name', async () => {
  const desk = await makeDesk()
  const { dossierId } = desk
  const names = async () => (await listMentionable(desk.editor, { dossierId })).names
  expect(await names()).toEqual(['Lena Lead', 'Rita Reader', 'Tim Editor', 'Zoe Editor'])
  await prisma().member.updateMany({
    where: { dossierId, personId: desk.third.personId },
    data: { leftAt: new Date() },
  })
  await prisma().deactivation.create({
    data: { id: newId(), personId: desk.second.personId, byId: desk.lead.personId, reason: 'left', at: new Date() },
  })
  expect(await names()).toEqual(['Lena Lead', 'Rita Reader'])
})

test('only who writes notes is told', async () => {
  const desk = await makeDesk()
  await expectGate(desk, (caller) => listMentionable(caller, { dossierId: desk.dossierId }))
})
