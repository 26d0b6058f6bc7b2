import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { changePassword, changePasswordInput } from '@/lib/services/people/change-password'
import { hashPassword } from '@/lib/services/people/password-hash'
import { checkSession } from '@/lib/services/sessions/check-session'
import { startSession } from '@/lib/services/sessions/start-session'
import { codeOf } from '@/tests/support/authenticator'
import { logOf, makePerson } from '@/tests/support/desk'
import { testPassword } from '@/tests/support/http-sign-in'
import { forgetSteps, makeSecuredAccount } from '@/tests/support/second-factor'
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
const input = (more: Record<string, unknown> = {}) =>
  changePasswordInput.parse({ current: old, password: next, ...more })

test('the new password works, the old one does not, and every other session ends on its next request', async () => {
  const { person, email } = await account()
  const here = (await startSession({ email, password: old }, { address: 'here' })).sessionId
  const elsewhere = (await startSession({ email, password: old }, { address: 'there' })).sessionId
  await changePassword(person, input({ keepSession: here }))
  expect(await checkSession(elsewhere)).toBeNull()
  expect(await checkSession(here)).not.toBeNull()
  await expect(startSession({ email, password: old }, { address: 'here' })).rejects.toMatchObject({
    code: 'wrong-password',
  })
  await expect(startSession({ email, password: next }, { address: 'here' })).resolves.toMatchObject({
    personId: person.personId,
  })
  expect(await logOf(person.personId)).toEqual(['password-changed'])
})

test('somebody else’s session cannot be kept open by naming it', async () => {
  const [ada, eve] = [await account(), await account()]
  const { sessionId } = await startSession({ email: ada.email, password: old }, { address: 'here' })
  const { sessionId: other } = await startSession({ email: eve.email, password: old }, { address: 'here' })
  await changePassword(ada.person, input({ keepSession: other }))
  expect(await checkSession(sessionId)).toBeNull()
  expect(await checkSession(other)).not.toBeNull()
})

test('the present password must be right; the refusal stands beside its field and changes nothing', async () => {
  const { person, email } = await account()
  const { sessionId } = await startSession({ email, password: old }, { address: 'here' })
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
  await expect(changePassword(caller, input({ password: 'yet another one' }))).rejects.toMatchObject({
    code: 'key-reused',
  })
  expect(await logOf(person.personId)).toEqual(['password-changed'])
  const kept = await database.rows('SELECT row_to_json(k)::text FROM idempotency_key k')
  expect(JSON.stringify(kept)).not.toContain(next)
})

test('an open session is no place to guess the password: 25 wrong ones, then not even the right one', async () => {
  const { person, email } = await account()
  const answers: string[] = []
  for (let n = 0; n < 27; n++)
    answers.push(
      await changePassword(person, input({ current: `guess ${n}` })).then(
        () => 'changed',
        (error: { code: string }) => error.code,
      ),
    )
  expect(answers).toEqual([...Array<string>(25).fill('wrong-password'), 'too-many-tries', 'too-many-tries'])
  await expect(changePassword(person, input())).rejects.toMatchObject({ code: 'too-many-tries' })
  expect(await logOf(person.personId)).toEqual([])
  // Counted apart: neither do these shut the door outside, nor do strangers shut this one.
  await expect(startSession({ email, password: old }, { address: 'here' })).resolves.toBeDefined()
})

test('where a second factor stands a code is asked for too, and is used up', async () => {
  const { person, secret, factorId, codes } = await makeSecuredAccount('Sam')
  const change = (code?: string) =>
    changePassword(person, changePasswordInput.parse({ current: testPassword, password: next, code }))
  await expect(change()).rejects.toMatchObject({
    code: 'code-needed',
    details: { fields: { code: expect.any(String) } },
  })
  await expect(change('000000')).rejects.toMatchObject({ code: 'wrong-code' })
  await forgetSteps(factorId)
  await change(codeOf(secret))
  await changePassword(person, changePasswordInput.parse({ current: next, password: testPassword, code: codes[0] }))
  await expect(change(codes[0])).rejects.toMatchObject({ code: 'wrong-code' })
  expect((await logOf(person.personId)).slice(-3)).toEqual([
    'password-changed',
    'password-changed',
    'recovery-code-used',
  ])
})

test('of two who change it at once with the same present password one wins', async () => {
  const { person } = await account()
  const results = await Promise.allSettled([
    changePassword(person, input()),
    changePassword(person, input({ password: 'yet another one' })),
  ])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } })
})
