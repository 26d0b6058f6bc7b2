import { expect, test } from 'vitest'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { listMembers } from '@/lib/services/members/list-members'
import { makeDesk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('a lead sees everybody with e-mails, leads first, and the open invitations without their links', async () => {
  const desk = await makeDesk()
  const invitation = inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'reader', email: 'a@b.example' })
  const { path } = await inviteMember(desk.lead, invitation)
  const view = await listMembers(desk.lead, { key: desk.key })
  expect(view.members.map(({ name, role }) => [name, role])).toEqual([
    ['Lena Lead', 'lead'],
    ['Edi Editor', 'editor'],
    ['Tim Editor', 'editor'],
    ['Zoe Editor', 'editor'],
    ['Rita Reader', 'reader'],
  ])
  expect(view.members[0]?.email).toContain('@desk.example')
  expect(view.invitations).toMatchObject([{ role: 'reader', email: 'a@b.example', invitedBy: 'Lena Lead' }])
  expect(JSON.stringify(view)).not.toContain(path.replace('/join/', ''))
  expect(view).toMatchObject({ self: desk.lead.personId, can: { 'member.manage': true } })
})

test('others see names and roles only', async () => {
  const desk = await makeDesk()
  await inviteMember(desk.lead, inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'reader' }))
  const view = await listMembers(desk.reader, { key: desk.key })
  expect(view.members.map(({ email }) => email)).toEqual([null, null, null, null, null])
  expect(view).toMatchObject({ invitations: [], can: { 'member.manage': false } })
})

test('outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(listMembers(desk.outsider, { key: desk.key })).rejects.toMatchObject({ code: 'not-found' })
  await expect(listMembers({ personId: null }, { key: desk.key })).rejects.toMatchObject({ code: 'unauthenticated' })
})
