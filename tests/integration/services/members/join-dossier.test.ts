import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { inviteFirstAdmin } from '@/lib/services/people/invite-first-admin'
import { logOf, makeDesk, makePerson, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

async function tokenFor(desk: Desk, role = 'editor') {
  const { path } = await inviteMember(desk.lead, inviteMemberInput.parse({ dossierId: desk.dossierId, role }))
  return path.replace('/join/', '')
}

const roleIn = async (desk: Desk, personId: string) =>
  prisma().member.findFirst({ where: { dossierId: desk.dossierId, personId, leftAt: null }, select: { role: true } })

test('somebody signed in joins by one click, once', async () => {
  const desk = await makeDesk()
  const token = await tokenFor(desk)
  expect(await joinDossier(desk.outsider, { token })).toEqual({ dossierKey: desk.key })
  expect(await roleIn(desk, desk.outsider.personId)).toEqual({ role: 'editor' })
  expect(await logOf(desk.outsider.personId)).toEqual(['member-joined'])
  const late = await makePerson('Late')
  await expect(joinDossier(late, { token })).rejects.toMatchObject({ code: 'link-used-up' })
  expect(await roleIn(desk, late.personId)).toBeNull()
})

test('of two who open the same link at once, one gets in', async () => {
  const desk = await makeDesk()
  const token = await tokenFor(desk)
  const people = [await makePerson('A'), await makePerson('B')]
  const results = await Promise.allSettled(people.map((person) => joinDossier(person, { token })))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(
    await prisma().member.count({
      where: { dossierId: desk.dossierId, personId: { in: people.map((p) => p.personId) } },
    }),
  ).toBe(1)
})

test('a member stays as they are and leaves the link to somebody else; a former one comes back by a newer link', async () => {
  const desk = await makeDesk()
  await prisma().member.updateMany({ where: { personId: desk.editor.personId }, data: { leftAt: new Date() } })
  const token = await tokenFor(desk, 'reader')
  await joinDossier(desk.lead, { token })
  expect(await roleIn(desk, desk.lead.personId)).toEqual({ role: 'lead' })
  await joinDossier(desk.editor, { token })
  expect(await roleIn(desk, desk.editor.personId)).toEqual({ role: 'reader' })
})

test('an old link, a made-up one and that of the first admin open nothing; nobody signed out', async () => {
  const desk = await makeDesk()
  const token = await tokenFor(desk)
  await prisma().invitation.updateMany({
    where: { dossierId: desk.dossierId },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  const refused = { code: 'link-used-up' }
  await expect(joinDossier(desk.outsider, { token })).rejects.toMatchObject(refused)
  await expect(joinDossier(desk.outsider, { token: 'A'.repeat(43) })).rejects.toMatchObject(refused)
  const first = await inviteFirstAdmin()
  await expect(joinDossier(desk.outsider, { token: first?.path.replace('/join/', '') ?? '' })).rejects.toMatchObject(
    refused,
  )
  await expect(joinDossier({ personId: null }, { token })).rejects.toMatchObject({ code: 'unauthenticated' })
})
