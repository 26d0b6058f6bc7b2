import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf, wrongCodeOf } from '@/tests/support/authenticator'
import { forgetSteps, makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

const sessionsOf = (personId: string) => prisma().session.count({ where: { personId } })
const failuresOf = (account: string) => prisma().signInFailure.count({ where: { account } })
const fulfilled = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length

test('the right password asks for the code, opens no session, and is no failed try', async () => {
  const { person, email, secret } = await makeSecuredAccount('Ada')
  await expect(startSession({ email, password }, { address: 'here' })).rejects.toMatchObject({ code: 'code-needed' })
  await expect(startSession({ email, password, code: '' }, { address: 'here' })).rejects.toMatchObject({
    code: 'code-needed',
  })
  expect(await sessionsOf(person.personId)).toBe(0)
  expect(await failuresOf(email)).toBe(0)
  await expect(startSession({ email, password, code: codeOf(secret, 1) }, { address: 'here' })).resolves.toMatchObject(
    person,
  )
  expect(await sessionsOf(person.personId)).toBe(1)
  expect(await failuresOf(email)).toBe(0)
})

test('without the password nobody learns of the second factor, not even with its code', async () => {
  const { email, secret } = await makeSecuredAccount('Ada')
  const codes = [undefined, codeOf(secret, 1), wrongCodeOf(secret)]
  for (const [who, code] of [email, 'nobody@desk.example'].flatMap((one) => codes.map((code) => [one, code] as const)))
    await expect(startSession({ email: who, password: 'wrong', code }, { address: 'here' })).rejects.toMatchObject({
      code: 'wrong-password',
      details: {},
    })
})

test('a code is taken once: not again, not an earlier one, and that of set-up not at all', async () => {
  const { email, secret } = await makeSecuredAccount('Ada')
  await expect(startSession({ email, password, code: codeOf(secret) }, { address: 'here' })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  const now = new Date(Date.now() + 90_000)
  const enter = (steps: number) =>
    startSession({ email, password, code: codeOf(secret, steps, now) }, { address: 'here' }, now)
  await expect(enter(0)).resolves.toBeTruthy()
  await expect(enter(0)).rejects.toMatchObject({ code: 'wrong-code' })
  await expect(enter(-1)).rejects.toMatchObject({ code: 'wrong-code' })
  await expect(enter(1)).resolves.toBeTruthy()
})

test('of eight who come with the same code at once, one is let in', async () => {
  const { person, email, secret, factorId } = await makeSecuredAccount('Ada')
  await forgetSteps(factorId)
  const code = codeOf(secret)
  const results = await Promise.allSettled(
    Array.from({ length: 8 }, (_, n) => startSession({ email, password, code }, { address: `address ${n}` })),
  )
  expect(fulfilled(results)).toBe(1)
  expect(await sessionsOf(person.personId)).toBe(1)
})

test('a recovery code lets in once, however it is written, also of four at once; the log says so, not which', async () => {
  const { person, email, codes } = await makeSecuredAccount('Ada')
  const enter = (code: string, from = 'here') => startSession({ email, password, code }, { address: from })
  await expect(enter(` ${codes[0]?.toUpperCase().replace('-', ' ')} `)).resolves.toMatchObject(person)
  await expect(enter(codes[0] ?? '')).rejects.toMatchObject({ code: 'wrong-code' })
  const results = await Promise.allSettled([1, 2, 3, 4].map((n) => enter(codes[1] ?? '', `address ${n}`)))
  expect(fulfilled(results)).toBe(1)
  expect(await logOf(person.personId)).toEqual([
    'second-factor-begun',
    'second-factor-set-up',
    'recovery-code-used',
    'recovery-code-used',
  ])
  const entries = await prisma().logEntry.findMany({
    where: { about: { has: person.personId }, kind: 'recovery-code-used' },
    orderBy: { id: 'asc' },
  })
  const payloads = await prisma().logPayload.findMany({
    where: { logEntryId: { in: entries.map(({ id }) => id) } },
    orderBy: { logEntryId: 'asc' },
  })
  expect(payloads.map(({ payload }) => payload)).toEqual([
    { v: 1, left: 9 },
    { v: 1, left: 8 },
  ])
})

test('another’s recovery code is none', async () => {
  const [ada, bea] = [await makeSecuredAccount('Ada'), await makeSecuredAccount('Bea')]
  await expect(
    startSession({ email: ada.email, password, code: bea.codes[0] }, { address: 'here' }),
  ).rejects.toMatchObject({ code: 'wrong-code' })
})

test('wrong codes and wrong passwords are failed tries alike: 25 in all, then not even the right code is looked at', async () => {
  const { email, secret } = await makeSecuredAccount('Ada')
  for (let n = 0; n < 13; n++)
    await startSession({ email, password: 'wrong' }, { address: `a ${n}` }).catch(() => undefined)
  for (let n = 0; n < 12; n++)
    await expect(
      startSession({ email, password, code: wrongCodeOf(secret) }, { address: `b ${n}` }),
    ).rejects.toMatchObject({ code: 'wrong-code' })
  expect(await failuresOf(email)).toBe(25)
  await expect(startSession({ email, password, code: codeOf(secret, 1) }, { address: 'c' })).rejects.toMatchObject({
    code: 'too-many-tries',
  })
  await expect(startSession({ email, password }, { address: 'd' })).rejects.toMatchObject({ code: 'too-many-tries' })
})

test('where the secret cannot be opened any more, a recovery code still lets in', async () => {
  const { person, email, secret, codes, factorId } = await makeSecuredAccount('Ada')
  await prisma().secondFactor.update({ where: { id: factorId }, data: { sealedSecret: new Uint8Array(61).fill(1) } })
  await expect(startSession({ email, password, code: codeOf(secret, 1) }, { address: 'here' })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  await expect(startSession({ email, password, code: codes[0] }, { address: 'here' })).resolves.toMatchObject(person)
})
