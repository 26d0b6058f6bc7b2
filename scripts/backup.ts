import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { writeBackup } from './lib/backup/write-backup'

async function backup(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } })
  if (!values.out) {
    console.error(backupWords.backupUsage)
    return values.help ? 0 : 2
  }
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL, NEXTAUTH_SECRET } = env()
  const folder = resolve(values.out)
  const { tables, secret } = await writeBackup(DATABASE_OWNER_URL, folder, NEXTAUTH_SECRET, console.log)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(say(backupWords.backedUpReadBack, { rows: rows.toLocaleString('en'), tables: tables.length, folder }))
  if (secret.fingerprint) {
    console.log(say(backupWords.toRestoreItYouNeed, { fingerprint: secret.fingerprint }))
  }
  return 0
}

backup().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
