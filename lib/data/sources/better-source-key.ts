import 'server-only'
import { isReadableKey } from '@/lib/domain/input/slug'
import { inTransaction, pool, type Database } from '@/lib/data/database/database'
import { readableKey } from './readable-key'
import { findFreeSourceKey } from './sources'

interface KeyedSource {
  id: string
  dossierId: string
  key: string
  headline: string
}

/**
 * Gives a source whose key says nothing ("12-2012", "source-3") one that its headline can be read from, and keeps the old
 * one, so that links to it still lead here; a key in words stays for good. Gives the key that it has then.
 */
export async function improveSourceKey(db: Database, { id, dossierId, key, headline }: KeyedSource): Promise<string> {
  const slug = readableKey(headline, 'source')
  if (isReadableKey(key, 'source') || !isReadableKey(slug, 'source')) return key
  const better = await findFreeSourceKey(db, { dossier: { id: dossierId } }, slug)
  await db.source.update({ where: { id }, data: { key: better } })
  await db.sourceAddress.create({ data: { dossierId, key, sourceId: id } })
  return better
}

/** The same for every source of the instance, once after a migration; gives how many got a better key. */
export async function improveEverySourceKey(): Promise<number> {
  const { rows } = await pool().query<KeyedSource>(
    `SELECT id, dossier_id AS "dossierId", key, headline FROM source WHERE key !~ '[a-z]' OR key ~ '^source(-[0-9]+)?$' ORDER BY id`,
  )
  const improved = await inTransaction(async (db) => {
    let count = 0
    for (const row of rows) if ((await improveSourceKey(db, row)) !== row.key) count += 1
    return count
  })
  return improved
}
