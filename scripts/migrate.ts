import { refreshEveryNote } from '@/lib/data/origins/reading-notes'
import { fillNameKeys } from '@/lib/data/parties/name-keys'
import { improveEverySourceKey } from '@/lib/data/sources/better-source-key'
import { recountEveryAnswer } from '@/lib/data/origins/recount'
import { env } from '@/lib/env'
import { commandWords } from '@/lib/words/commands/commands'
import { say } from '@/lib/words/say'
import { applyMigrations } from './lib/database/migration-engine'
import { grantServingRole } from './lib/database/serving-role'

/** The migration after which claims are kept with what their first reading notes. */
const broughtNotes = '0036_readings'

/** Brings the database to the model as its owner, and gives the role that serves its rights. */
async function migrate(): Promise<void> {
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  const applied = await applyMigrations(DATABASE_OWNER_URL)
  console.log(
    applied.length > 0
      ? say(commandWords.migratedApplied, { applied: applied.join(', ') })
      : commandWords.theDatabaseIsUp,
  )
  const isLimited = await grantServingRole(DATABASE_OWNER_URL, DATABASE_URL)
  if (applied.includes(broughtNotes)) await refreshEveryNote()
  await fillNameKeys()
  const improved = await improveEverySourceKey()
  if (improved > 0) console.log(say(commandWords.addressesOfSources, { improved }))
  // What a migration changed may count otherwise now.
  if (applied.length > 0) await recountEveryAnswer()
  if (isLimited) return
  const remedy = commandWords.giveItARoleOfIts
  console.warn(say(commandWords.warningDatabaseUrlCan, { remedy }))
}

migrate().then(
  () => process.exit(), // the engine leaves timers behind that would hold the process for ten seconds
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
