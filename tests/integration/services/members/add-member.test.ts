import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { addMember, addMemberInput } from '@/lib/services/members/add-member'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk } from '@/tests/support/desk'

useDatabase()

const emailOf = async (id: string) => (await prisma().person.findUniqueOrThrow({ where: { id } })).email

test('a lead makes somebody with an account a member, once', async () => {
  const desk = await makeDesk()
  const { personId } = desk.outsider
  const input = addMemberInput.parse({ dossierId: desk.dossierId, email: await emailOf(personId), role: 'editor' })
  expect(await addMember(desk.lead, input)).toEqual({ personId })
  expect(await addMember(desk.lead, input)).toEqual({ personId })
  expect(
    await prisma().member.count({ where: { dossierId: desk.dossierId, personId, role: 'editor', leftAt: null } }),
  ).toBe(1)
  expect(await logOf(personId)).toEqual(['member-joined'])
})

test('editors may not, strangers find nothing, and nobody is made up', async () => {
  const desk = await makeDesk()
  const input = addMemberInput.parse({
    dossierId: desk.dossierId,
    email: await emailOf(desk.outsider.personId),
    role: 'editor',
  })
  await expect(addMember(desk.editor, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(addMember(desk.outsider, input)).rejects.toMatchObject({ code: 'not-found' })
  const nobody = addMember(desk.lead, { ...input, email: 'nobody@desk.example' })
  await expect(nobody).rejects.toMatchObject({ code: 'invalid', details: { fields: { email: expect.any(String) } } })
})
