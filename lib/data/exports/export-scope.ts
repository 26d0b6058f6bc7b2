import 'server-only'
import type { ClaimFilter } from '@/lib/domain/claims/filter'
import { claimConditions, resolveFilter } from '@/lib/data/claims/conditions'
import { raterPseudonym } from '@/lib/data/access/rater-pseudonym'
import { literal } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'
import type { ExportScope } from './table-query'

/** Filters that leave few claims of many. */
const selective = ['q', 'party', 'source', 'question', 'measure', 'link', 'rated', 'stale'] as const

/** What an export of these claims is made for. Refuses: invalid (a key that the dossier does not have). */
export async function exportScope(viewer: Viewer, filter: ClaimFilter): Promise<ExportScope> {
  return {
    viewer,
    conditions: claimConditions(viewer, await resolveFilter(viewer, filter), literal),
    isBroad: selective.every((term) => filter[term] === null),
    pseudonym: raterPseudonym(viewer),
  }
}
