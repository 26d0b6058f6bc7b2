import { expect, test } from 'vitest'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { withdrawInvitation } from '@/lib/services/members/withdraw-invitation'
import { showInvitation } from '@/lib/services/people/show-invitation'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const inviteTo = (desk: Desk) =>
  inviteMember(desk.lead, inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'reader' }))

test('a withdrawn link opens nothing; withdrawing it again is refused', async () => {
  const desk = await makeDesk()
  const { invitationId, path } = await inviteTo(desk)
  const token = path.replace('/join/', '')
  expect(await showInvitation({ personId: null }, { token })).toMatchObject({ role: 'reader' })
  await withdrawInvitation(desk.lead, { dossierId: desk.dossierId, invitationId })
  expect(await showInvitation({ personId: null }, { token })).toBeNull()
  expect(await logOf(invitationId)).toEqual(['member-invited', 'invitation-withdrawn'])
  await expect(withdrawInvitation(desk.lead, { dossierId: desk.dossierId, invitationId })).rejects.toMatchObject({
    code: 'link-used-up',
  })
})

test('editors may not; the lead of another dossier cannot reach it; nobody signed out', async () => {
  const desk = await makeDesk()
  const other = await makeDesk()
  const { invitationId, path } = await inviteTo(desk)
  const input = { dossierId: desk.dossierId, invitationId }
  await expect(withdrawInvitation(desk.editor, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(withdrawInvitation(other.lead, input)).rejects.toMatchObject({ code: 'not-found' })
  const elsewhere = { dossierId: other.dossierId, invitationId }
  await expect(withdrawInvitation(other.lead, elsewhere)).rejects.toMatchObject({ code: 'link-used-up' })
  await expect(withdrawInvitation({ personId: null }, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await showInvitation({ personId: null }, { token: path.replace('/join/', '') })).not.toBeNull()
})
