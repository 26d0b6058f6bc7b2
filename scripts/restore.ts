import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '@/lib/env'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { fingerprintOf, fitsBackup } from './lib/backup/instance-secret'
import type { Manifest } from './lib/backup/manifest'
import { restoreBackup } from './lib/backup/restore-backup'
import { readSecretsFile, readSecrets, takeSecrets, type InstanceSecrets } from './lib/process/secrets.mjs'

/** The secret to restore with, and where it is from: a file that is named, or the environment. */
function chooseSecrets(file: string | undefined): InstanceSecrets {
  return file === undefined ? { nextAuthSecret: env().NEXTAUTH_SECRET } : readSecretsFile(resolve(file))
}

/** Keeps the secret where the next start looks for it, or says where it must be set. */
function keepSecrets(secrets: InstanceSecrets): string {
  const { DATA_DIR, NEXTAUTH_SECRET } = env()
  if (secrets.nextAuthSecret === NEXTAUTH_SECRET) return ''
  if (NEXTAUTH_SECRET !== readSecrets(DATA_DIR).nextAuthSecret) return backupWords.startWithTheNextauth
  takeSecrets(DATA_DIR, secrets)
  return say(backupWords.itsSecretIsKept, { folder: DATA_DIR })
}

/** How people get in again, as far as the secret decides it. */
function aboutSecret({ secret: needed }: Manifest, secret: string): string {
  if (needed.sealed && fitsBackup(needed, secret))
    return say(backupWords.nextauthSecretOpensIts, { secret: fingerprintOf(secret) })
  if (fitsBackup(needed, secret)) return ''
  return backupWords.withoutItsNextauthSecret
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
    console.error(backupWords.restoreUsage)
    return values.help ? 0 : 2
  }
  const { DATABASE_URL, DATABASE_OWNER_URL = DATABASE_URL } = env()
  const urls = { ownerUrl: DATABASE_OWNER_URL, servingUrl: DATABASE_URL }
  const secrets = chooseSecrets(values.secrets)
  const secret = values['without-secret'] ? null : secrets.nextAuthSecret
  const manifest = await restoreBackup(urls, resolve(values.from), { secret, tell: console.log })
  const { version, madeAt, tables } = manifest
  console.log(say(backupWords.restoredTables, { tables: tables.length, madeAt, version }))
  for (const line of [aboutSecret(manifest, secrets.nextAuthSecret), keepSecrets(secrets)]) if (line) console.log(line)
  return 0
}

restore().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
