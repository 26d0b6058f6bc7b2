import { expect, test } from 'vitest'
import { inviteMember } from '@/lib/services/members/invite-member'
import { changeRole } from '@/lib/services/members/change-role'
import { listInvitations } from '@/lib/services/people/list-invitations'
import { useDatabase } from '@/tests/support/database'
import { join, makeDesk, makePerson } from '@/tests/support/desk'

useDatabase()

test('an admin sees every link that works, into whatever dossier, newest first', async () => {
  const [one, two] = [await makeDesk(), await makeDesk()]
  const admin = await makePerson('Ada Admin', true)
  const second = await makePerson('Second Lead')
  await join(two.dossierId, second.personId, 'lead')
  const a = await inviteMember(one.lead, { dossierId: one.dossierId, role: 'editor', email: 'a@x.example' })
  const b = await inviteMember(two.lead, { dossierId: two.dossierId, role: 'lead', email: null })
  await inviteMember(second, { dossierId: two.dossierId, role: 'lead', email: null })
  await changeRole(two.lead, { dossierId: two.dossierId, personId: second.personId, role: 'reader', version: 1 })
  const { invitations, isCut } = await listInvitations(admin)
  expect(isCut).toBe(false)
  expect(invitations).toMatchObject([
    { id: b.invitationId, role: 'lead', email: null, invitedBy: 'Lena Lead', dossier: 'A desk' },
    { id: a.invitationId, role: 'editor', email: 'a@x.example' },
  ])
})

test('leads see none but their own dossier’s; nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(listInvitations(desk.lead)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listInvitations({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})
