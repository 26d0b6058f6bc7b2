import { hash } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { checkSession } from '@/lib/services/sessions/check-session'
import { endSession } from '@/lib/services/sessions/end-session'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'
import { makePerson } from '@/tests/support/desk'

useDatabase()

const password = 'correct horse battery'

async function account() {
  const { personId } = await makePerson('Ada')
  const { email } = await prisma().person.update({
    where: { id: personId },
    data: { passwordHash: await hash(password) },
  })
  return { personId, email }
}

test('the right password opens a session that stands until it is ended', async () => {
  const { personId, email } = await account()
  const { sessionId } = await startSession({ email, password }, { address: 'here' })
  expect(await checkSession(sessionId)).toMatchObject({ id: personId, name: 'Ada' })
  await endSession(sessionId)
  expect(await checkSession(sessionId)).toBeNull()
})

test('a wrong password and an unknown e-mail read alike', async () => {
  const { email } = await account()
  await expect(startSession({ email, password: 'wrong' }, { address: 'there' })).rejects.toMatchObject({
    code: 'wrong-password',
  })
  await expect(startSession({ email: 'nobody@desk.example', password }, { address: 'there' })).rejects.toMatchObject({
    code: 'wrong-password',
  })
})

test('a deactivated person is out on the next request, and cannot come in again', async () => {
  const { personId, email } = await account()
  const { sessionId } = await startSession({ email, password }, { address: 'here' })
  await prisma().deactivation.create({
    data: { id: personId, personId, byId: personId, reason: 'left', at: new Date() },
  })
  expect(await checkSession(sessionId)).toBeNull()
  await expect(startSession({ email, password }, { address: 'here' })).rejects.toMatchObject({ code: 'wrong-password' })
})

test('a session ends by itself after 14 days', async () => {
  const { email } = await account()
  const now = new Date('2026-01-01T00:00:00Z')
  const { sessionId } = await startSession({ email, password }, { address: 'here' }, now)
  expect(await checkSession(sessionId, new Date('2026-01-14T23:59:00Z'))).not.toBeNull()
  expect(await checkSession(sessionId, new Date('2026-01-15T00:01:00Z'))).toBeNull()
})

test('25 failed tries on an account in an hour, then no more, even with the right password', async () => {
  const { email } = await account()
  const now = new Date()
  const rows = Array.from({ length: 25 }, () => ({ id: crypto.randomUUID(), account: email, address: 'a', at: now }))
  await prisma().signInFailure.createMany({ data: rows })
  await expect(startSession({ email, password }, { address: 'b' })).rejects.toMatchObject({ code: 'too-many-tries' })
  const later = new Date(now.getTime() + 61 * 60_000)
  await expect(startSession({ email, password }, { address: 'b' }, later)).resolves.toMatchObject({
    sessionId: expect.any(String),
  })
})

test('of many tries at once no more are looked at than one after the other, from wherever they come', async () => {
  const { email } = await account()
  const tries = Array.from({ length: 60 }, (_, n) =>
    startSession({ email, password: 'wrong' }, { address: `address ${n}` }),
  )
  const codes = (await Promise.allSettled(tries)).map((tried) =>
    tried.status === 'rejected' ? (tried.reason as { code: string }).code : 'in',
  )
  expect(codes.filter((code) => code === 'wrong-password').length).toBeLessThanOrEqual(25)
  // A busy machine turns some away before they are looked at.
  expect(new Set(codes.filter((code) => code !== 'overloaded'))).toEqual(new Set(['wrong-password', 'too-many-tries']))
})

test('a sign-in that goes well, and one that is not looked at, count for nothing', async () => {
  const { email } = await account()
  for (let n = 0; n < 30; n++) await startSession({ email, password }, { address: 'one address' })
  expect(await prisma().signInFailure.count({ where: { account: email } })).toBe(0)
})
