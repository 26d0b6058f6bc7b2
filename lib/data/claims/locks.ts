import 'server-only'
import type { Database } from '@/lib/data/database/database'

/**
 * Holds these claims as they are until the change ends: nobody edits, links, rates or moves them meanwhile, so
 * that a judgement is never of words that just changed. Taken in one order, so that two changes cannot lock up.
 */
export async function lockClaims(db: Database, claimIds: readonly string[]): Promise<void> {
  const ids = [...new Set(claimIds)].toSorted()
  await db.$queryRaw`SELECT id FROM claim WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
}
