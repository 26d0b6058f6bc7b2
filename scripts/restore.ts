import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { fingerprintOf, fitsBackup } from './lib/backup/instance-secret'
import type { Manifest } from './lib/backup/manifest'
import { restoreBackup } from './lib/backup/restore-backup'
import { readGivenSecrets, readSecrets, takeSecrets, type GivenSecrets } from './lib/process/secrets.mjs'

const usage = `Fill an empty database from a backup:

  npm run restore -- --from FOLDER     into the database that npm start would use, which must have no tables yet
    --secrets FILE       the secrets.json of the instance the backup is of, or a file with its NEXTAUTH_SECRET alone
    --without-secret     restore although that secret is lost: no second factor works, everybody signs in again`

/** The secret to restore with, and where it is from: a file that is named, or the environment. */
function chooseSecrets(file: string | undefined): GivenSecrets {
  return file === undefined ? { nextAuthSecret: env().NEXTAUTH_SECRET } : readGivenSecrets(resolve(file))
}

/** Keeps the secret where the next start looks for it, or says where it must be set. */
function keepSecrets(given: GivenSecrets): string {
  const { DATA_DIR, NEXTAUTH_SECRET } = env()
  if (given.nextAuthSecret === NEXTAUTH_SECRET) return ''
  if (NEXTAUTH_SECRET !== readSecrets(DATA_DIR).nextAuthSecret)
    return 'Start with the NEXTAUTH_SECRET of that file: the one set here is another.'
  takeSecrets(DATA_DIR, given)
  return `Its secret is kept in ${DATA_DIR}/secrets.json: the next start uses it.`
}

/** How people get in again, as far as the secret decides it. */
function aboutSecret({ secret: needed }: Manifest, secret: string): string {
  if (needed.sealed && fitsBackup(needed, secret))
    return `NEXTAUTH_SECRET ${fingerprintOf(secret)} opens its second factors.`
  if (fitsBackup(needed, secret)) return ''
  return 'Without its NEXTAUTH_SECRET everybody signs in again, and no second factor works: recovery codes do, and an admin can remove one.'
}

async function restore(): Promise<number> {
  const options = {
    from: { type: 'string' },
    secrets: { type: 'string' },
    'without-secret': { type: 'boolean' },
    help: { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  if (!values.from) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  const urls = { ownerUrl: DATABASE_OWNER_URL, servingUrl: DATABASE_URL }
  const given = chooseSecrets(values.secrets)
  const secret = values['without-secret'] ? null : given.nextAuthSecret
  const manifest = await restoreBackup(urls, resolve(values.from), { secret, tell: console.log })
  const { version, madeAt, tables } = manifest
  console.log(
    `Restored ${tables.length} tables as of ${madeAt} (version ${version}); every one is the same as in the backup.`,
  )
  for (const line of [aboutSecret(manifest, given.nextAuthSecret), keepSecrets(given)]) if (line) console.log(line)
  return 0
}

restore().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
