import { expect, test } from 'vitest'
import { checkHealth } from '@/lib/services/health/check-health'

// The pool of the health check is made at its first question, so the address must be wrong before that.
process.env.DATABASE_URL = 'postgresql://nobody@127.0.0.1:9/nothing'

test('a database that is away is said, not thrown', async () => {
  expect(await checkHealth()).toEqual({ status: 'unavailable', database: false })
})
