import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import type { DomainError } from '@/lib/domain/errors'
import { inviteMember, inviteMemberInput } from '@/lib/services/members/invite-member'
import { joinDossier } from '@/lib/services/members/join-dossier'
import { acceptInvitation, acceptInvitationInput } from '@/lib/services/people/accept-invitation'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf, makeDesk, type Desk } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

const password = 'correct horse battery'

async function linkInto(desk: Desk, email?: string) {
  const { path } = await inviteMember(
    desk.lead,
    inviteMemberInput.parse({ dossierId: desk.dossierId, role: 'editor', email }),
  )
  return path.replace('/join/', '')
}
const account = (token: string, email = 'Nina@Desk.example', name = email) =>
  acceptInvitationInput.parse({ token, name, email, password })
const here = { address: 'here' }

test('a newcomer opens an account, is a member, and can sign in; the log has both', async () => {
  const desk = await makeDesk()
  const { personId, dossierKey } = await acceptInvitation(account(await linkInto(desk)), here)
  expect(dossierKey).toBe(desk.key)
  expect(await startSession({ email: 'nina@desk.example', password }, { address: 'here' })).toMatchObject({ personId })
  const member = { dossierId: desk.dossierId, personId, leftAt: null }
  expect(await prisma().member.findFirst({ where: member })).toMatchObject({ role: 'editor' })
  expect(await logOf(personId)).toEqual(['person-joined', 'member-joined'])
  expect(await prisma().person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    isAdmin: false,
    mayOpen: false,
    passwordHash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
  })
})

test('the password is kept nowhere', async () => {
  const desk = await makeDesk()
  await acceptInvitation(account(await linkInto(desk), 'secret@desk.example'), here)
  const everything = await database.rows(`
    SELECT row_to_json(p)::text FROM person p UNION ALL SELECT row_to_json(k)::text FROM idempotency_key k
    UNION ALL SELECT row_to_json(l)::text FROM log_payload l`)
  expect(JSON.stringify(everything)).not.toContain(password)
})

test('a link works once, also for two at the same moment', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  const both = ['one@desk.example', 'two@desk.example'].map((email) => acceptInvitation(account(token, email), here))
  const results = await Promise.allSettled(both)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'link-used-up' } })
  expect(await prisma().person.count({ where: { email: { in: ['one@desk.example', 'two@desk.example'] } } })).toBe(1)
})

test('an e-mail that the link was made for, and that has an account, is told to sign in, and the link stays good', async () => {
  const desk = await makeDesk()
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: desk.outsider.personId } })
  const token = await linkInto(desk, email)
  await expect(acceptInvitation(account(token, email, 'New'), here)).rejects.toMatchObject({
    code: 'invalid',
    details: { fields: { email: expect.stringContaining('sign in') } },
  })
  expect(await joinDossier(desk.outsider, { token })).toEqual({ dossierKey: desk.key })
})

test('a link made for an e-mail opens no account with another and joins no other account; nobody learns who has one', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk, 'intended@desk.example')
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: desk.outsider.personId } })
  const refusals = await Promise.all(
    [email, 'free@desk.example'].map((other) =>
      acceptInvitation(account(token, other), here).catch((error: unknown) => error),
    ),
  )
  expect(refusals[0]).toMatchObject({
    code: 'invalid',
    details: { fields: { email: expect.stringContaining('another e-mail') } },
  })
  expect(refusals[0]).toEqual(refusals[1])
  await expect(joinDossier(desk.outsider, { token })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(acceptInvitation(account(token, 'Intended@Desk.example'), here)).resolves.toMatchObject({
    dossierKey: desk.key,
  })
})

test('a link for nobody by name never says who has an account, and answers ten such questions a day', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  const { email } = await prisma().person.findUniqueOrThrow({ where: { id: desk.outsider.personId } })
  const ask = async () =>
    acceptInvitation(account(token, email, 'New'), here).catch((error: unknown) => error as DomainError)
  const answers: string[] = []
  for (let n = 0; n < 12; n++) {
    const answer = (await ask()) as DomainError
    answers.push(answer.code)
    expect(JSON.stringify(answer.details)).not.toContain('already')
  }
  expect(answers).toEqual([...Array<string>(10).fill('invalid'), 'too-many-tries', 'too-many-tries'])
  await prisma().signInFailure.deleteMany()
  await expect(acceptInvitation(account(token, 'else@desk.example'), here)).resolves.toMatchObject({
    dossierKey: desk.key,
  })
  expect(JSON.stringify(await database.rows('SELECT account FROM sign_in_failure'))).not.toContain(token)
})

test('links that are none are counted by address', async () => {
  const from = { address: 'a stranger' }
  const answers: string[] = []
  for (let n = 0; n < 30; n++) {
    const made = n.toString(36).padStart(43, 'A')
    answers.push(
      await acceptInvitation(account(made, 'x@desk.example'), from)
        .then(() => 'in')
        .catch((error: unknown) => (error as DomainError).code),
    )
  }
  expect(answers).toEqual([...Array<string>(25).fill('link-used-up'), ...Array<string>(5).fill('too-many-tries')])
  expect(await prisma().person.count({ where: { email: 'x@desk.example' } })).toBe(0)
})

test('nobody gets the name of somebody active, however it is written; of two at once one does', async () => {
  const desk = await makeDesk()
  for (const name of ['OTTO  outside', 'O\u200Dtto Outside', 'Óttö Outside']) {
    await expect(
      acceptInvitation(account(await linkInto(desk), 'otto@desk.example', name), here),
    ).rejects.toMatchObject({
      code: 'invalid',
      details: { fields: { name: expect.stringContaining('this name already') } },
    })
  }
  const twins = [1, 2].map(async (n) =>
    acceptInvitation(account(await linkInto(desk), `twin-${n}@desk.example`, 'Twin'), here),
  )
  expect((await Promise.allSettled(twins)).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await prisma().deactivation.create({
    data: {
      id: crypto.randomUUID(),
      personId: desk.outsider.personId,
      byId: desk.lead.personId,
      reason: 'left',
      at: new Date(),
    },
  })
  await prisma().signInFailure.deleteMany()
  const others = await prisma().person.findMany({
    where: { name: 'Otto Outside', deactivations: { none: {} } },
  })
  for (const { id } of others) await prisma().person.update({ where: { id }, data: { name: `Other ${id}` } })
  await expect(
    acceptInvitation(account(await linkInto(desk), 'otto@desk.example', 'Otto Outside'), here),
  ).resolves.toBeDefined()
})

test('an old, withdrawn or made-up link opens no account; a short password is refused before', async () => {
  const desk = await makeDesk()
  const token = await linkInto(desk)
  await prisma().invitation.updateMany({
    where: { dossierId: desk.dossierId },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  for (const bad of [token, 'A'.repeat(43)])
    await expect(acceptInvitation(account(bad, 'late@desk.example'), here)).rejects.toMatchObject({
      code: 'link-used-up',
    })
  expect(await prisma().person.count({ where: { email: 'late@desk.example' } })).toBe(0)
  expect(acceptInvitationInput.safeParse({ ...account(token), password: 'too short' }).success).toBe(false)
})
