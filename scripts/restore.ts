import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { restoreBackup } from './lib/backup/restore-backup'

const usage = `Fill an empty database from a backup:

  npm run restore -- --from FOLDER     into the database that npm start would use, which must have no tables yet`

async function restore(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, help: { type: 'boolean' } } })
  if (!values.from) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  const urls = { ownerUrl: DATABASE_OWNER_URL, servingUrl: DATABASE_URL }
  const { version, madeAt, tables } = await restoreBackup(urls, resolve(values.from), console.log)
  console.log(`Restored ${tables.length} tables as of ${madeAt} (version ${version}); every one is the same as in the backup.`)
  return 0
}

restore().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
