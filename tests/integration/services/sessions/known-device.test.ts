import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { changePassword } from '@/lib/services/people/change-password'
import { knownDevice, withKnownDevice } from '@/lib/services/sessions/known-device'
import { startSession } from '@/lib/services/sessions/start-session'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'

useDatabase()

const lock = async (account: string, address = 'a stranger') =>
  prisma().signInFailure.createMany({
    data: Array.from({ length: 25 }, () => ({ id: crypto.randomUUID(), account, address, at: new Date() })),
  })

test('strangers lock an account for strangers, never for a browser that signed in to it before', async () => {
  const { email } = await makeAccount('Ada')
  const { devices } = await startSession({ email, password }, { address: 'home' })
  for (let n = 0; n < 25; n++) await startSession({ email, password: 'wrong' }, { address: 'home' }).catch(() => null)
  await expect(startSession({ email, password }, { address: 'elsewhere' })).rejects.toMatchObject({
    code: 'too-many-tries',
  })
  // The same address too: behind one proxy or one office line, strangers and colleagues share it.
  await expect(startSession({ email, password }, { address: 'home' })).rejects.toMatchObject({ code: 'too-many-tries' })
  await expect(startSession({ email, password }, { address: 'home', devices })).resolves.toMatchObject({
    devices: [expect.any(String)],
  })
})

test('a known browser has 25 tries of its own, and then none; another known one still has its own', async () => {
  const { email } = await makeAccount('Bea')
  const one = await startSession({ email, password }, { address: 'one' })
  const two = await startSession({ email, password }, { address: 'two' })
  const tries: string[] = []
  for (let n = 0; n < 27; n++)
    tries.push(
      await startSession({ email, password: 'wrong' }, { address: `a ${n}`, devices: one.devices }).then(
        () => 'in',
        (error: { code: string }) => error.code,
      ),
    )
  expect(tries).toEqual([...Array<string>(25).fill('wrong-password'), 'too-many-tries', 'too-many-tries'])
  await expect(startSession({ email, password }, { address: 'two', devices: two.devices })).resolves.toBeDefined()
  await expect(startSession({ email, password }, { address: 'three' })).resolves.toBeDefined()
})

test('a token is for one account, is made new at each sign-in, and is worth nothing once altered, old, or the password is another', async () => {
  const [ada, bea] = [await makeAccount('Ada'), await makeAccount('Bea')]
  const { devices } = await startSession({ email: ada.email, password }, { address: 'the café' })
  await lock(bea.email)
  await expect(startSession({ email: bea.email, password }, { address: 'the café', devices })).rejects.toMatchObject({
    code: 'too-many-tries',
  })
  const again = await startSession({ email: ada.email, password }, { address: 'the café', devices })
  expect(again.devices).toHaveLength(1)
  expect(again.devices).not.toEqual(devices)
  await lock(ada.email)
  const altered = again.devices.map((token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)
  await expect(
    startSession({ email: ada.email, password }, { address: 'the café', devices: altered }),
  ).rejects.toMatchObject({ code: 'too-many-tries' })
  const later = new Date(Date.now() + 181 * 24 * 60 * 60 * 1000)
  const account = await prisma().person.findUniqueOrThrow({ where: { id: ada.personId } })
  expect(knownDevice(account, again.devices, new Date())).not.toBeNull()
  expect(knownDevice(account, again.devices, later)).toBeNull()
  await changePassword(ada, { current: password, password: 'an entirely new one' })
  await expect(
    startSession(
      { email: ada.email, password: 'an entirely new one' },
      { address: 'the café', devices: again.devices },
    ),
  ).rejects.toMatchObject({ code: 'too-many-tries' })
})

test('a browser keeps one token for each of the last five accounts, and nothing that is no token', () => {
  const now = new Date()
  const accounts = Array.from({ length: 7 }, (_, n) => ({ id: `person ${n}`, passwordHash: 'x' }))
  let tokens: string[] = ['not a token']
  for (const account of accounts) tokens = withKnownDevice(account, tokens, now)
  expect(tokens).toHaveLength(5)
  expect(accounts.map((account) => knownDevice(account, tokens, now) !== null)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})

test('known and unknown e-mail are counted and answered alike', async () => {
  const { email } = await makeAccount('Cleo')
  for (const who of [email, 'nobody@x.example']) {
    const answers: string[] = []
    for (let n = 0; n < 26; n++)
      answers.push(
        await startSession({ email: who, password: 'wrong' }, { address: `x ${n}` }).then(
          () => 'in',
          (error: { code: string }) => error.code,
        ),
      )
    expect(answers).toEqual([...Array<string>(25).fill('wrong-password'), 'too-many-tries'])
  }
})
