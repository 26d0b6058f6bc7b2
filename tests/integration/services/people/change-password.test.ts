import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database'
import { changePassword, changePasswordInput } from '@/lib/services/people/change-password'
import { hashPassword } from '@/lib/services/people/password-hash'
import { checkSession } from '@/lib/services/sessions/check-session'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf, makePerson } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()

const old = 'the old password'
const next = 'an entirely new one'

async function account() {
  const person = await makePerson('Ada')
  const passwordHash = await hashPassword(old)
  const { email } = await prisma().person.update({ where: { id: person.personId }, data: { passwordHash } })
  return { person, email }
}
const input = (more: Record<string, unknown> = {}) => changePasswordInput.parse({ current: old, password: next, ...more })

test('the new password works, the old one does not, and every other session ends on its next request', async () => {
  const { person, email } = await account()
  const here = (await startSession({ email, password: old }, 'here')).sessionId
  const elsewhere = (await startSession({ email, password: old }, 'there')).sessionId
  await changePassword(person, input({ keepSession: here }))
  expect(await checkSession(elsewhere)).toBeNull()
  expect(await checkSession(here)).not.toBeNull()
  await expect(startSession({ email, password: old }, 'here')).rejects.toMatchObject({ code: 'wrong-password' })
  await expect(startSession({ email, password: next }, 'here')).resolves.toMatchObject({ personId: person.personId })
  expect(await logOf(person.personId)).toEqual(['password-changed'])
})

test('somebody else’s session cannot be kept open by naming it', async () => {
  const [ada, eve] = [await account(), await account()]
  const { sessionId } = await startSession({ email: ada.email, password: old }, 'here')
  const { sessionId: other } = await startSession({ email: eve.email, password: old }, 'here')
  await changePassword(ada.person, input({ keepSession: other }))
  expect(await checkSession(sessionId)).toBeNull()
  expect(await checkSession(other)).not.toBeNull()
})

test('the present password must be right; the refusal stands beside its field and changes nothing', async () => {
  const { person, email } = await account()
  const { sessionId } = await startSession({ email, password: old }, 'here')
  await expect(changePassword(person, input({ current: 'not it at all' }))).rejects.toMatchObject({
    code: 'wrong-password',
    details: { fields: { current: expect.any(String) } },
  })
  expect(await checkSession(sessionId)).not.toBeNull()
  expect(await logOf(person.personId)).toEqual([])
  await expect(changePassword({ personId: null }, input())).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a repeat with its key has one effect, another body is refused, and neither password is guessable from what is kept', async () => {
  const { person } = await account()
  const caller = { ...person, idempotencyKey: 'form-password-1' }
  await changePassword(caller, input())
  await changePassword(caller, input())
  await expect(changePassword(caller, input({ password: 'yet another one' }))).rejects.toMatchObject({ code: 'key-reused' })
  expect(await logOf(person.personId)).toEqual(['password-changed'])
  const kept = await database.rows('SELECT row_to_json(k)::text FROM idempotency_key k')
  expect(JSON.stringify(kept)).not.toContain(next)
})
