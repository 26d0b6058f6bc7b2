import 'server-only'
import { resolveFilter } from '@/lib/data/claims/conditions'
import { countClaims } from '@/lib/data/claims/count'
import { listFilterChoices } from '@/lib/data/claims/filter-choices'
import { listClaims as selectClaims } from '@/lib/data/claims/list'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { type ClaimQuery, type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { deskCell } from '@/lib/domain/claims/desk-cell'
import { allowed } from '@/lib/domain/policy'

/**
 * A page of a dossier's claims for the table: rows, capped count, what the filters offer, what the caller may do.
 * Refuses: unauthenticated, not-found, invalid (a filter that is unknown or malformed).
 */
export async function listClaims(caller: Caller, input: { dossier: string; params: FilterParams }) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const query: ClaimQuery = paramsToFilter(input.params)
  const filter = await resolveFilter(viewer, query.filter)
  const [page, count, choices] = await Promise.all([
    selectClaims(viewer, { ...query, filter }),
    countClaims(viewer, filter),
    listFilterChoices(viewer, query.filter),
  ])
  return {
    dossier: viewer.dossier,
    query,
    rows: page.rows.map((row) => ({ ...row, desk: deskCell(row, viewer.role === 'reader') })),
    next: page.next,
    previous: page.previous,
    count,
    choices,
    can: allowed(viewer, ['claim.submit', 'claim.review', 'source.add', 'dossier.export']),
  }
}

/** What the claims table shows. */
export type ClaimsView = Awaited<ReturnType<typeof listClaims>>
