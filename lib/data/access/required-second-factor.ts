import 'server-only'
import { env } from '@/lib/env'
import { ensure } from '@/lib/domain/errors'
import { mustHaveSecondFactor } from '@/lib/domain/accounts/second-factor'
import type { Database } from '@/lib/data/database/database'

/** Whether this instance asks a second factor of this person (REQUIRE_SECOND_FACTOR). */
export function isSecondFactorRequired(person: { isAdmin: boolean }): boolean {
  return mustHaveSecondFactor(env().REQUIRE_SECOND_FACTOR, person)
}

/**
 * Refuses with second-factor-required whoever must have one and has none, wherever a person is looked up to read or
 * to write. Who has no password cannot sign in at all, and needs none.
 */
export async function requireSecondFactor(db: Database, person: { id: string; isAdmin: boolean }): Promise<void> {
  if (!isSecondFactorRequired(person)) return
  const active = { some: { confirmedAt: { not: null }, endedAt: null } }
  const fits = await db.person.count({
    where: { id: person.id, OR: [{ passwordHash: null }, { secondFactors: active }] },
  })
  ensure(fits > 0, 'second-factor-required')
}
