import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

const input = (desk: Desk, more: Record<string, unknown> = {}) =>
  inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'editor', email: 'New@Desk.example', ...more })

test('a lead gets a link good for seven days, and only its hash is kept', async () => {
  const desk = await makeDesk()
  const { invitationId, path } = await inviteMember({ ...desk.lead, idempotencyKey: 'form-invite-1' }, input(desk))
  const token = path.replace('/join/', '')
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  const row = await prisma().invitation.findUniqueOrThrow({ where: { id: invitationId } })
  expect(row).toMatchObject({
    role: 'editor',
    email: 'new@desk.example',
    createdById: desk.lead.personId,
    usedAt: null,
  })
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(7 * 24 * 60 * 60 * 1000)
  expect(await logOf(invitationId)).toEqual(['member-invited'])
  const everything = await database.rows(`
    SELECT row_to_json(i)::text FROM invitation i UNION ALL SELECT row_to_json(k)::text FROM idempotency_key k
    UNION ALL SELECT row_to_json(p)::text FROM log_payload p`)
  expect(JSON.stringify(everything)).not.toContain(token)
})

test('two invitations have two links; the same request twice gets the same one', async () => {
  const desk = await makeDesk()
  const [a, b] = [await inviteMember(desk.lead, input(desk)), await inviteMember(desk.lead, input(desk))]
  expect(a.path).not.toBe(b.path)
  const caller = { ...desk.lead, idempotencyKey: 'form-invite-2' }
  expect(await inviteMember(caller, input(desk))).toEqual(await inviteMember(caller, input(desk)))
  expect(await prisma().invitation.count({ where: { dossierId: desk.dossierId } })).toBe(3)
})

test('editors may not, outsiders find nothing, nobody signed out', async () => {
  const desk = await makeDesk()
  await expect(inviteMember(desk.editor, input(desk))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(inviteMember(desk.outsider, input(desk))).rejects.toMatchObject({ code: 'not-found' })
  await expect(inviteMember({ personId: null }, input(desk))).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await prisma().invitation.count({ where: { dossierId: desk.dossierId } })).toBe(0)
})
