import 'server-only'
import type { ClaimFilter } from '@/lib/domain/claims/filter'
import { claimConditions, resolveFilter } from '../claim-conditions'
import { raterPseudonym } from '../rater-pseudonym'
import { literal } from '../sql-values'
import type { Viewer } from '../viewer'
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
