import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { inviteMember } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { endInvitation } from '@/lib/services/people/end-invitation'
import { useDatabase } from '@/tests/support/database'
import { logOf, makeDesk, makePerson, type Desk } from '@/tests/support/desk'

useDatabase()

const invite = (desk: Desk) => inviteMember(desk.lead, { dossierId: desk.dossierId, role: 'lead', email: null })

test('an admin withdraws a link into a dossier they are no member of; its history says so', async () => {
  const desk = await makeDesk()
  const admin = await makePerson('Ada Admin', true)
  const { invitationId, path } = await invite(desk)
  await endInvitation(admin, { invitationId })
  await expect(joinDossier(desk.outsider, { token: path.slice(6) })).rejects.toMatchObject({ code: 'link-used-up' })
  expect(await logOf(invitationId)).toEqual(['member-invited', 'invitation-withdrawn'])
  const entry = await prisma().logEntry.findFirstOrThrow({
    where: { kind: 'invitation-withdrawn', about: { has: invitationId } },
  })
  expect(entry).toMatchObject({ dossierId: desk.dossierId, actorId: admin.personId })
  await expect(endInvitation(admin, { invitationId })).rejects.toMatchObject({ code: 'link-used-up' })
})

test('leads may not by this door; nobody signed out', async () => {
  const desk = await makeDesk()
  const { invitationId } = await invite(desk)
  await expect(endInvitation(desk.lead, { invitationId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(endInvitation({ personId: null }, { invitationId })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({
    withdrawnAt: null,
  })
})
