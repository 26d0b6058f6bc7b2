import { expect, test } from 'vitest'
import { renewRecoveryCodes } from '@/lib/services/second-factors/renew-recovery-codes'
import { showSecondFactor } from '@/lib/services/second-factors/show-second-factor'
import { startSession } from '@/lib/services/sessions/start-session'
import { logOf } from '@/tests/support/desk'
import { useDatabase } from '@/tests/support/database'
import { testPassword as password } from '@/tests/support/http-sign-in'
import { codeOf, wrongCodeOf } from '@/tests/support/authenticator'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

test('new ones work, those before do not', async () => {
  const { person, email, secret, codes: old } = await makeSecuredAccount('Ada')
  const { codes } = await renewRecoveryCodes(person, { password, code: codeOf(secret, 1) })
  expect(codes).toHaveLength(10)
  expect(codes.filter((code) => old.includes(code))).toEqual([])
  await expect(startSession({ email, password, code: old[0] }, { address: 'here' })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  await expect(startSession({ email, password, code: codes[0] }, { address: 'here' })).resolves.toMatchObject(person)
  expect((await showSecondFactor(person)).factor?.codesLeft).toBe(9)
  expect(await logOf(person.personId)).toEqual([
    'second-factor-begun',
    'second-factor-set-up',
    'recovery-codes-renewed',
    'recovery-code-used',
  ])
})

test('without the phone, the last recovery code makes the next ten', async () => {
  const { person, codes } = await makeSecuredAccount('Ada')
  await renewRecoveryCodes(person, { password, code: codes[9] ?? '' })
  expect((await showSecondFactor(person)).factor?.codesLeft).toBe(10)
  expect((await logOf(person.personId)).toSorted().slice(0, 2)).toEqual([
    'recovery-code-used',
    'recovery-codes-renewed',
  ])
})

test('it takes both password and code; refused, the old ones still count', async () => {
  const { person, secret } = await makeSecuredAccount('Ada')
  await expect(renewRecoveryCodes(person, { password: 'not it', code: codeOf(secret, 1) })).rejects.toMatchObject({
    code: 'wrong-password',
  })
  await expect(renewRecoveryCodes(person, { password, code: wrongCodeOf(secret) })).rejects.toMatchObject({
    code: 'wrong-code',
  })
  await expect(renewRecoveryCodes({ personId: null }, { password, code: codeOf(secret) })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  expect((await showSecondFactor(person)).factor?.codesLeft).toBe(10)
})
