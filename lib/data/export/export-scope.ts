import 'server-only'
import { createHmac } from 'node:crypto'
import type { ClaimFilter } from '@/lib/domain/claim-filter'
import { env } from '@/lib/env'
import { claimConditions, resolveFilter } from '../claim-conditions'
import { literal } from '../sql-values'
import type { Viewer } from '../viewer'
import type { ExportScope } from './table-query'

/** Filters that leave few claims of many. */
const selective = ['q', 'party', 'source', 'question', 'measure', 'link', 'rated', 'stale'] as const

/** What an export of these claims is made for. Refuses: invalid (a key that the dossier does not have). */
export async function exportScope(viewer: Viewer, filter: ClaimFilter): Promise<ExportScope> {
  const salt = literal(raterSalt(viewer.dossier.id), 'text')
  return {
    viewer,
    conditions: claimConditions(viewer, await resolveFilter(viewer, filter), literal),
    isBroad: selective.every((term) => filter[term] === null),
    pseudonym: (personId) => `'rater-' || left(encode(sha256(convert_to(${salt} || ${personId}, 'UTF8')), 'hex'), 10)`,
  }
}

/** Raters keep their pseudonym within a dossier, and nobody without the secret of this installation can work it out. */
function raterSalt(dossierId: string): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(`raters of ${dossierId}`).digest('hex')
}
