import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { acceptInvitation, acceptInvitationInput } from '@/lib/services/people/accept-invitation'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

const password = 'correct horse battery'

async function linkInto(desk: Desk) {
  const { path } = await inviteMember(desk.lead, inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'editor' }))
  return path.replace('/join/', '')
}
const account = (token: string, email = 'Nina@Desk.example') => acceptInvitationInput.parse({ token, name: 'Nina', email, password })

test('a newcomer opens an account, is a member, and can sign in; the log has both', async () => {
  const desk = await makeDesk()
  const { personId, dossierKey } = await acceptInvitation(account(await linkInto(desk)))
  expect(dossierKey).toBe(desk.key)
  expect(await startSession({ email: 'nina@desk.example', password }, 'here')).toMatchObject({ personId })
  const member = { dossierId: desk.dossierId, personId, leftAt: null }
  expect(await prisma().member.findFirst({ where: member })).toMatchObject({ role: 'editor' })
  expect(await logOf(personId)).toEqual(['person-joined', 'member-joined'])
  expect(await prisma().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    isAdmin: false,
    passwordHash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
  })
})

test('the password is kept nowhere', async () => {
  const desk = await makeDesk()
  await acceptInvitation(account(await linkInto(desk), 'secret@desk.example'))
  const everything = await database.rows(`
    SELECT row_to_json(p)::text FROM person p UNION ALL SELECT row_to_json(k)::text FROM idempotency_key k
    UNION ALL SELECT row_to_json(l)::text FROM log_payload l`)
  expect(JSON.stringify(everything)).not.toContain(password)
})

test('a link works once, also for two at the same moment', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  const both = ['one@desk.example', 'two@desk.example'].map((email) => acceptInvitation(account(token, email)))
  const results = await Promise.allSettled(both)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'link-used-up' } })
  expect(await prisma().person.count({ where: { email: { in: ['one@desk.example', 'two@desk.example'] } } })).toBe(1)
})

test('an e-mail that has an account is told to sign in, and the link stays good', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: desk.outsider.personId } })
  await expect(acceptInvitation(account(token, email))).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { email: expect.stringContaining('sign in') } },
  })
  await expect(acceptInvitation(account(token, 'else@desk.example'))).resolves.toMatchObject({ dossierKey: desk.key })
})

test('an old, withdrawn or made-up link opens no account; a short password is refused before', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  await prisma().invitation.updateMany({ where: { dossierId: desk.dossierId }, data: { expiresAt: new Date(Date.now() - 1) } })
  for (const bad of [token, 'A'.repeat(43)])
    await expect(acceptInvitation(account(bad, 'late@desk.example'))).rejects.toMatchObject({ code: 'link-used-up' })
  expect(await prisma().person.count({ where: { email: 'late@desk.example' } })).toBe(0)
  expect(acceptInvitationInput.safeParse({ ...account(token), password: 'too short' }).success).toBe(false)
})
