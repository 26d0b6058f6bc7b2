import 'server-only'
import { resolveFilter } from '@/lib/data/claim-conditions'
import { countClaims } from '@/lib/data/claim-count'
import { listFilterChoices } from '@/lib/data/claim-filter-choices'
import { type ClaimRow, listClaims as selectClaims } from '@/lib/data/claim-list'
import { enterDossier } from '@/lib/data/viewer'
import { unratedReason } from '@/lib/domain/adjudication'
import type { Caller } from '@/lib/domain/caller'
import { type ClaimQuery, type FilterParams, paramsToFilter } from '@/lib/domain/claim-filter'
import { allowed } from '@/lib/domain/policy'
import type { Stance } from '@/lib/domain/vocabulary'

/**
 * What stands under "desk rating": 1 to 6; `unrated` for a claim that takes none; `none` where the viewer sees that
 * there is none; `hidden` until they rate; `unreviewed` to readers, who see ratings of reviewed claims only.
 */
export type DeskCell = number | 'unrated' | 'none' | 'hidden' | 'unreviewed'

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

function deskCell(row: ClaimRow, isReader: boolean): DeskCell {
  if (row.deskCredibility !== null) return row.deskCredibility
  if (unratedReason({ kind: row.kind, stance: row.stance as Stance | null })) return 'unrated'
  if (row.ratingsShown) return 'none'
  return isReader ? 'unreviewed' : 'hidden'
}
