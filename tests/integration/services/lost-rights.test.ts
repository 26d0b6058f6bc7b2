import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { Caller } from '@/lib/domain/accounts/caller'
import { changeRole } from '@/lib/services/members/change-role'
import { inviteMember } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { listMembers } from '@/lib/services/members/list-members'
import { removeMember } from '@/lib/services/members/remove-member'
import { acceptInvitation } from '@/lib/services/people/accept-invitation'
import { deactivatePerson } from '@/lib/services/people/deactivate-person'
import { reactivatePerson } from '@/lib/services/people/reactivate-person'
import { showInvitation } from '@/lib/services/people/show-invitation'
import { useDatabase } from '@/tests/support/database'
import { join, letOpen, logOf, makeDesk, makePerson, type Desk } from '@/tests/support/desk'

useDatabase()

type Author = Caller & { personId: string }

/** Every way in which somebody loses the right to invite into a dossier; gives the code that a replay is refused with. */
const ways: Record<string, (desk: Desk, author: Author) => Promise<string>> = {
  'another role': async (desk, { personId }) => {
    await changeRole(desk.lead, { dossierId: desk.dossierId, personId, role: 'reader', version: 1 })
    return 'forbidden'
  },
  removal: async (desk, { personId }) => {
    await removeMember(desk.lead, { dossierId: desk.dossierId, personId, reason: 'Moved on', version: 1 })
    return 'not-found'
  },
  leaving: async (desk, author) => {
    await removeMember(author, {
      dossierId: desk.dossierId,
      personId: author.personId,
      reason: 'Moving on',
      version: 1,
    })
    return 'not-found'
  },
  deactivation: async (_, { personId }) => {
    await deactivatePerson(await makePerson('Ada Admin', true), { personId, reason: 'Left the house' })
    return 'unauthenticated'
  },
}

const link = async (desk: Desk, author: Caller) => {
  const { path, invitationId } = await inviteMember(author, { dossierId: desk.dossierId, role: 'lead', email: null })
  return { token: path.replace('/join/', ''), invitationId }
}
const used = { code: 'link-used-up' }

async function authorAndLinks() {
  const desk = await makeDesk()
  const author = await makePerson('Nina')
  await letOpen(author)
  await join(desk.dossierId, author.personId, 'lead')
  const replayed = { ...author, idempotencyKey: `form-${author.personId}` }
  return { desk, author, replayed, first: await link(desk, replayed), second: await link(desk, author) }
}

test.each(Object.keys(ways))(
  '%s ends the links: nobody joins or opens an account by them, and a replay gives none',
  async (way) => {
    const { desk, author, replayed, first, second } = await authorAndLinks()
    const refusal = await (ways[way] as (typeof ways)[string])(desk, author)
    const stranger = await makePerson('Stranger')
    for (const { token, invitationId } of [first, second]) {
      await expect(joinDossier(stranger, { token })).rejects.toMatchObject(used)
      const account = { token, name: 'Back Again', email: 'back@x.example', password: 'correct horse battery' }
      await expect(acceptInvitation(account, { address: 'here' })).rejects.toMatchObject(used)
      expect(await showInvitation(stranger, { token })).toBeNull()
      expect(await prisma().invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({
        withdrawnAt: expect.any(Date),
        usedAt: null,
      })
      expect(await logOf(invitationId)).toEqual(['member-invited', 'invitations-ended'])
    }
    await expect(link(desk, replayed)).rejects.toMatchObject({ code: refusal })
    expect(await prisma().person.count({ where: { email: 'back@x.example' } })).toBe(0)
    const ended = await prisma().logEntry.findFirstOrThrow({
      where: { kind: 'invitations-ended', dossierId: desk.dossierId },
    })
    expect(ended.about).toEqual([author.personId, ...[first, second].map(({ invitationId }) => invitationId)])
    expect((await listMembers(desk.lead, { key: desk.key })).invitations).toEqual([])
  },
)

test.each(['another role', 'removal', 'deactivation'])(
  'a link stays dead when its author gets the right again after %s',
  async (way) => {
    const { desk, author, first } = await authorAndLinks()
    await (ways[way] as (typeof ways)[string])(desk, author)
    const admin = await makePerson('Ada Admin', true)
    if (way === 'deactivation') await reactivatePerson(admin, { personId: author.personId })
    await prisma().member.updateMany({ where: { personId: author.personId }, data: { role: 'lead', leftAt: null } })
    await expect(joinDossier(await makePerson('Stranger'), { token: first.token })).rejects.toMatchObject(used)
  },
)

test('even a link that nobody withdrew is worthless once its author is no lead', async () => {
  const { desk, author, first } = await authorAndLinks()
  await prisma().member.updateMany({ where: { personId: author.personId }, data: { role: 'editor' } })
  await expect(joinDossier(await makePerson('Stranger'), { token: first.token })).rejects.toMatchObject(used)
  expect((await listMembers(desk.lead, { key: desk.key })).invitations).toEqual([])
})

test('the author’s own link lets nobody back who was taken off after it was made; a newer one does', async () => {
  const desk = await makeDesk()
  const old = await link(desk, desk.lead)
  await removeMember(desk.lead, {
    dossierId: desk.dossierId,
    personId: desk.editor.personId,
    reason: 'By mistake',
    version: 1,
  })
  await expect(joinDossier(desk.editor, { token: old.token })).rejects.toMatchObject({
    ...used,
    details: { reason: expect.stringContaining('older') },
  })
  expect(await joinDossier(desk.editor, { token: (await link(desk, desk.lead)).token })).toEqual({
    dossierKey: desk.key,
  })
  expect(await logOf(desk.editor.personId)).toEqual(['member-left', 'member-joined'])
})

test('a lead who keeps the right keeps the links, whatever happens to others', async () => {
  const { desk, author, first } = await authorAndLinks()
  await changeRole(desk.lead, { dossierId: desk.dossierId, personId: desk.editor.personId, role: 'lead', version: 1 })
  await changeRole(author, { dossierId: desk.dossierId, personId: desk.editor.personId, role: 'reader', version: 2 })
  expect(await joinDossier(await makePerson('Stranger'), { token: first.token })).toEqual({ dossierKey: desk.key })
})
