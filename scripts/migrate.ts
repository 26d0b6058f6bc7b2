import type pg from 'pg'
import { refreshEveryNote } from '@/lib/data/origins/reading-notes'
import { fillNameKeys } from '@/lib/data/parties/name-keys'
import { improveEverySourceKey } from '@/lib/data/sources/better-source-key'
import { recountEveryAnswer } from '@/lib/data/origins/recount'
import { env } from '@/lib/env'
import { migrateWords } from '@/lib/words/commands/migrate'
import { say } from '@/lib/words/say'
import { applyPending } from './lib/database/apply-migrations'
import { keepFilledIn, readFilledIn } from './lib/database/filled-in'
import { listMigrations } from './lib/database/migration-files.mjs'
import { whileMigrating } from './lib/database/migration-lock'
import { grantServingRole } from './lib/database/serving-role'

/** The migration after which claims are kept with what their first reading notes. */
const broughtNotes = '0036_readings'

/** Brings the database to the model as its owner, and gives the role that serves its rights: one start after the other. */
async function migrate(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  await whileMigrating(
    DATABASE_OWNER_URL,
    async (client) => {
      const applied = await applyPending(client)
      console.log(
        applied.length > 0 ? say(migrateWords.applied, { applied: applied.join(', ') }) : migrateWords.upToDate,
      )
      const isLimited = await grantServingRole(DATABASE_OWNER_URL, DATABASE_URL)
      await fillIn(client)
      if (!isLimited) console.warn(say(migrateWords.altersTheLog, { remedy: migrateWords.ownRole }))
    },
    console.log,
  )
}

/** What SQL does not work out of what migrations brought. Where a start was killed in it, the next one begins it again. */
async function fillIn(client: pg.Client): Promise<void> {
  const last = listMigrations().at(-1)?.name ?? ''
  const before = await readFilledIn(client)
  await fillNameKeys()
  const improved = await improveEverySourceKey()
  if (improved > 0) console.log(say(migrateWords.newAddresses, { improved }))
  if (before === last) return
  if (before === null || before < broughtNotes) await refreshEveryNote()
  // What a migration changed may count otherwise now.
  await recountEveryAnswer()
  await keepFilledIn(client, last)
}

migrate().then(
  () => process.exit(), // the pool of lib/data would hold the process
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
