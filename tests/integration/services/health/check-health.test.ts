import { expect, test } from 'vitest'
import { pool } from '@/lib/data/database/database'
import { checkHealth } from '@/lib/services/health/check-health'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test('the database answers, also while slow queries hold every connection of the pool', async () => {
  const size = pool().options.max ?? 10
  const slow = Array.from({ length: size }, () => pool().query('SELECT pg_sleep(1)'))
  expect(await checkHealth()).toEqual({ status: 'ok', database: true })
  expect(pool().idleCount).toBe(0)
  await Promise.all(slow)
})
