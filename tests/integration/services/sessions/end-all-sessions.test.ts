import { expect, test } from 'vitest'
import { insertSession } from '@/lib/data/accounts/sessions'
import { checkSession } from '@/lib/services/sessions/check-session'
import { endAllSessions } from '@/lib/services/sessions/end-all-sessions'
import { useDatabase } from '@/tests/support/database'
import { logOf, makePerson } from '@/tests/support/desk'

useDatabase()

test('every session of one’s own ends, this one too, and nobody else’s; the log says so once', async () => {
  const [ada, bea] = [await makePerson('Ada'), await makePerson('Bea')]
  const [one, two, hers] = [
    await insertSession(ada.personId, new Date()),
    await insertSession(ada.personId, new Date()),
    await insertSession(bea.personId, new Date()),
  ]
  expect(await endAllSessions(ada, {})).toEqual({ count: 2 })
  expect([await checkSession(one), await checkSession(two)]).toEqual([null, null])
  expect(await checkSession(hers)).not.toBeNull()
  expect(await endAllSessions(ada, {})).toEqual({ count: 0 })
  expect(await logOf(ada.personId)).toEqual(['sessions-ended'])
  await expect(endAllSessions({ personId: null }, {})).rejects.toMatchObject({ code: 'unauthenticated' })
})
