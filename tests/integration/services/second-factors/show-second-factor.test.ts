import { expect, test } from 'vitest'
import { beginSecondFactor } from '@/lib/services/second-factors/begin-second-factor'
import { showSecondFactor } from '@/lib/services/second-factors/show-second-factor'
import { useDatabase } from '@/tests/support/database'
import { makeAccount, testPassword as password } from '@/tests/support/http-sign-in'
import { makeSecuredAccount } from '@/tests/support/second-factor'

useDatabase()

test('one’s own, and how many recovery codes are left; no secret among it', async () => {
  const { person, email } = await makeSecuredAccount('Ada')
  expect(await showSecondFactor(person)).toEqual({
    person: { name: 'Ada', email },
    required: false,
    factor: { since: expect.any(Date), codesLeft: 10 },
  })
})

test('one that is only begun does not stand', async () => {
  const { personId } = await makeAccount('Bea')
  await beginSecondFactor({ personId }, { password })
  expect((await showSecondFactor({ personId })).factor).toBeNull()
  await expect(showSecondFactor({ personId: null })).rejects.toMatchObject({ code: 'unauthenticated' })
})
