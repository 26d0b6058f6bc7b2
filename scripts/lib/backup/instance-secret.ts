import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { unseal } from '@/lib/data/access/seal'
import { factorPurpose } from '@/lib/data/accounts/second-factors'
import { backupWords } from '@/lib/words/commands/backup'
import { say } from '@/lib/words/say'
import { UserError } from '../process/user-error.mjs'
import type { Manifest } from './manifest'

/** The secret of an instance, by which second factors are sealed, as a backup tells of it: never the secret itself. */
export type SecretNeeded = Manifest['secret']

/** Twelve digits that tell two secrets apart and give neither away: a keyed hash of 256 random bits, cut short. */
export function fingerprintOf(secret: string): string {
  return createHmac('sha256', secret).update('counterclaim fingerprint').digest('hex').slice(0, 12)
}

const oneSealed = `SELECT id::text AS row, encode(sealed_secret, 'base64') AS value
  FROM second_factor WHERE sealed_secret IS NOT NULL ORDER BY confirmed_at IS NULL, id LIMIT 1`

/** What a backup says of the secret: one second factor as the database has it, and the fingerprint of what opens it. */
export async function describeSecret(client: pg.ClientBase, secret: string): Promise<SecretNeeded> {
  const { rows } = await client.query<{ row: string; value: string }>(oneSealed)
  const sealed = rows[0] ?? null
  return { sealed, fingerprint: opens(sealed, secret) ? fingerprintOf(secret) : null }
}

function opens(sealed: SecretNeeded['sealed'], secret: string): boolean {
  return sealed === null || unseal(factorPurpose, sealed.row, Buffer.from(sealed.value, 'base64'), secret) !== null
}

/**
 * Whether a secret is the one that a backup needs: it opens the second factor that the backup shows, or where there is
 * none it has the fingerprint.
 */
export function fitsBackup(needed: SecretNeeded, secret: string): boolean {
  if (needed.sealed) return opens(needed.sealed, secret)
  return needed.fingerprint === null || needed.fingerprint === fingerprintOf(secret)
}

/** Stops with a sentence that says which secret a backup needs, unless it is this one. */
export function requireSecret(needed: SecretNeeded, secret: string): void {
  if (fitsBackup(needed, secret)) return
  const which = needed.fingerprint ? ` with the fingerprint ${needed.fingerprint}` : ''
  throw new UserError(say(backupWords.itsSecretIsNeeded, { which, secret: fingerprintOf(secret) }))
}
