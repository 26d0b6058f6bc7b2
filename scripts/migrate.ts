import { refreshEveryNote } from '@/lib/data/origins/reading-notes'
import { improveEverySourceKey } from '@/lib/data/sources/better-source-key'
import { recountEveryAnswer } from '@/lib/data/origins/recount'
import { env } from '@/lib/env'
import { applyMigrations } from './lib/database/migration-engine'
import { grantServingRole } from './lib/database/serving-role'

/** The migration after which claims are kept with what their first reading notes. */
const broughtNotes = '0036_readings'

/** Brings the database to the model as its owner, and gives the role that serves its rights. */
async function migrate(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  const applied = await applyMigrations(DATABASE_OWNER_URL)
  console.log(applied.length > 0 ? `Migrated: ${applied.join(', ')}` : 'The database is up to date.')
  const isLimited = await grantServingRole(DATABASE_OWNER_URL, DATABASE_URL)
  if (applied.includes(broughtNotes)) await refreshEveryNote()
  const improved = await improveEverySourceKey()
  if (improved > 0) console.log(`Addresses of sources that can be read now: ${improved}; the old ones lead there.`)
  // What a migration changed may count otherwise now.
  if (applied.length > 0) await recountEveryAnswer()
  if (isLimited) return
  const remedy = 'Give it a role of its own, and the owner to DATABASE_OWNER_URL.'
  console.warn(`Warning: DATABASE_URL can alter the log of changes. ${remedy}`)
}

migrate().then(
  () => process.exit(), // the engine leaves timers behind that would hold the process for ten seconds
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
