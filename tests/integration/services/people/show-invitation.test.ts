import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { showInvitation } from '@/lib/services/people/show-invitation'
import { makeDesk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('whoever holds the link reads what it is for, and as whom they are signed in', async () => {
  const desk = await makeDesk()
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: desk.outsider.personId } })
  const invitation = inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'lead', email })
  const token = (await inviteMember(desk.lead, invitation)).path.replace('/join/', '')
  const view = {
    makesAdmin: false,
    role: 'lead',
    dossier: { key: desk.key, title: 'A desk' },
    invitedBy: 'Lena Lead',
    email,
    opensAccounts: true,
    isForAnother: false,
  }
  expect(await showInvitation({ personId: null }, { token })).toEqual({ ...view, signedInAs: null })
  expect(await showInvitation(desk.outsider, { token })).toEqual({ ...view, signedInAs: 'Otto Outside' })
  expect(await showInvitation(desk.reader, { token })).toMatchObject({ signedInAs: 'Rita Reader', isForAnother: true })
  expect(await showInvitation({ personId: null }, { token }, new Date(Date.now() + 8 * 24 * 60 * 60 * 1000))).toBeNull()
  await joinDossier(desk.outsider, { token })
  expect(await showInvitation({ personId: null }, { token })).toBeNull()
})

test('a made-up token opens nothing, however long', async () => {
  expect(await showInvitation({ personId: null }, { token: 'x'.repeat(100_000) })).toBeNull()
})
