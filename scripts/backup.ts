import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { writeBackup } from './lib/backup/write-backup'

const usage = `Write everything the database holds into a folder, while everybody works on:

  npm run backup -- --out FOLDER     the folder must not be there yet; keep it as you keep the database itself`

async function backup(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, help: { type: 'boolean' } } })
  if (!values.out) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL, NEXTAUTH_SECRET } = env()
  const folder = resolve(values.out)
  const { tables, secret } = await writeBackup(DATABASE_OWNER_URL, folder, NEXTAUTH_SECRET, console.log)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  console.log(
    `Backed up, read back and verified: ${rows.toLocaleString('en')} rows of ${tables.length} tables in ${folder}`,
  )
  if (secret.fingerprint) {
    console.log(
      `To restore it you need this instance's NEXTAUTH_SECRET, fingerprint ${secret.fingerprint}; it is not in the backup.`,
    )
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
