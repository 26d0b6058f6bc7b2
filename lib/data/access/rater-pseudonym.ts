import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'
import { literal } from '@/lib/data/database/sql-values'
import type { Viewer } from './viewer'

/**
 * SQL, from the SQL of a person's id: their pseudonym as a rater, the same on every page and in every export of the
 * dossier. Nobody without the secret of this installation can work it out.
 */
export function raterPseudonym({ dossier }: Viewer): (personId: string) => string {
  const salt = createHmac('sha256', env().NEXTAUTH_SECRET).update(`raters of ${dossier.id}`).digest('hex')
  return (personId) =>
    `'rater-' || left(encode(sha256(convert_to(${literal(salt, 'text')} || ${personId}, 'UTF8')), 'hex'), 10)`
}
