import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { insertSession } from '@/lib/data/accounts/sessions'
import { checkSession } from '@/lib/services/sessions/check-session'
import { endOwnSession } from '@/lib/services/sessions/end-own-session'
import { showAccount } from '@/lib/services/people/show-account'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'
import { logOf, makePerson } from '@/tests/support/desk'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'

useDatabase()

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'

test('one’s own sessions are listed with browser and times; ending one is seen at its next request, and logged', async () => {
  const { personId, email } = await makeAccount('Ada')
  const { sessionId } = await startSession({ email, password }, { address: 'here', userAgent })
  const other = await insertSession(personId, new Date())
  const { sessions } = await showAccount({ personId }, {})
  expect(sessions.map(({ id }) => id).toSorted()).toEqual([sessionId, other].toSorted())
  expect(sessions.find(({ id }) => id === sessionId)).toMatchObject({
    browser: 'Firefox on Linux',
    createdAt: expect.any(Date),
    lastSeenAt: expect.any(Date),
  })
  await endOwnSession({ personId }, { sessionId })
  expect(await checkSession(sessionId)).toBeNull()
  expect(await checkSession(other)).not.toBeNull()
  expect(await logOf(personId)).toEqual(['session-ended'])
  expect((await showAccount({ personId }, {})).sessions.map(({ id }) => id)).toEqual([other])
  await expect(endOwnSession({ personId }, { sessionId })).rejects.toMatchObject({ code: 'not-found' })
})

test('nobody ends somebody else’s; nobody signed out', async () => {
  const [ada, eve] = [await makePerson('Ada'), await makePerson('Eve')]
  const sessionId = await insertSession(ada.personId, new Date())
  await expect(endOwnSession(eve, { sessionId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(endOwnSession({ personId: null }, { sessionId })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await checkSession(sessionId)).not.toBeNull()
  expect(await logOf(ada.personId)).toEqual([])
})

test('signing in again in a browser ends the session that it had', async () => {
  const [ada, bea] = [await makeAccount('Ada'), await makeAccount('Bea')]
  const first = await startSession({ email: ada.email, password }, { address: 'here' })
  const second = await startSession(
    { email: bea.email, password },
    { address: 'here', earlierSession: first.sessionId },
  )
  expect(await checkSession(first.sessionId)).toBeNull()
  expect(await checkSession(second.sessionId)).not.toBeNull()
  await expect(
    startSession({ email: ada.email, password: 'wrong' }, { address: 'here', earlierSession: second.sessionId }),
  ).rejects.toMatchObject({ code: 'wrong-password' })
  expect(await checkSession(second.sessionId)).not.toBeNull()
})

test('sessions that ended long ago are removed as others begin, but for a person’s latest', async () => {
  const [ada, bea] = [await makePerson('Ada'), await makePerson('Bea')]
  const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  const old = await insertSession(ada.personId, ago(90))
  const ended = await insertSession(ada.personId, ago(40))
  const latest = await insertSession(ada.personId, ago(20))
  const onlyOne = await insertSession(bea.personId, ago(200))
  await prisma().session.update({ where: { id: ended }, data: { revokedAt: ago(35), revokedBecause: 'signed out' } })
  await insertSession(bea.personId, new Date(Date.now() - 1))
  const left = (await prisma().session.findMany({ where: { id: { in: [old, ended, latest, onlyOne] } } })).map(
    ({ id }) => id,
  )
  expect(left).toEqual([latest])
})
