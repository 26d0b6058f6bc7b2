import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/data/database/database'
import { env } from '@/lib/env'
import { seedWords } from '@/lib/words/commands/seed'
import { say } from '@/lib/words/say'
import { readSecrets } from './lib/process/secrets.mjs'
import { loadDossier } from './seed/load-dossier'

// npm run seed [-- --originals FOLDER] [--folder seeds/homs]
const { values } = parseArgs({
  options: { originals: { type: 'string' }, folder: { type: 'string', default: 'seeds/homs' } },
})

const originals = values.originals ?? env().ORIGINALS_DIR ?? null
if (originals !== null && !existsSync(originals)) {
  console.error(say(seedWords.thereIsNoFolder, { originals: resolve(originals) }))
  process.exit(1)
}

try {
  // A desk has no demo people who could sign in: they only stand in the history as who did what.
  const passwords = env().COUNTERCLAIM_MODE === 'demo' ? readSecrets(env().DATA_DIR).demoPasswords : {}
  const { leftAlone } = await loadDossier({
    folder: values.folder,
    originals,
    passwords,
    progress: (line) => console.log(`  ${line}`),
  })
  if (leftAlone.length > 0) console.log(say(seedWords.entriesOfTheSeedHave, { leftAlone: leftAlone.length }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await disconnect()
}
