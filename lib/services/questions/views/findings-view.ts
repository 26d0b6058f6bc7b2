import 'server-only'
import { listFindings, type FindingRow } from '@/lib/data/questions/finding-list'
export type { FindingClaim } from '@/lib/data/questions/finding-list'
import type { Viewer } from '@/lib/data/access/viewer'
import { lacksDeskRating } from '@/lib/domain/claims/adjudication'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import { allowed } from '@/lib/domain/policy'
import { changesSince } from '@/lib/services/review/views/changes-since'

/** Claims of a stale finding whose changes are shown. */
const claimsLookedAt = 20

/** The findings of a question as one viewer reads them. */
export type FindingsView = Awaited<ReturnType<typeof findingsView>>

/** A finding, and whether the viewer wrote it. */
export type FindingView = Omit<FindingRow, 'byId'> & { mine: boolean }

/**
 * The finding that stands, confirmed or waiting for a second person, what changed of the claims it rests on since it
 * was written where it went stale, and the earlier ones.
 */
export async function findingsView(viewer: Viewer, questionId: string) {
  const rows = await listFindings(viewer, questionId)
  const views = rows.map(({ byId, ...row }): FindingView => ({ ...row, mine: byId === viewer.personId }))
  const current = views.find(({ supersededAt }) => supersededAt === null) ?? null
  return {
    current,
    unrated: current?.claims.filter((claim) => lacksDeskRating(claim)) ?? [],
    changes: current && current.causes.length > 0 ? await changesOf(viewer, current) : [],
    earlier: views.filter((finding) => finding !== current),
    can: allowed(viewer, ['finding.write', 'finding.confirm']),
  }
}

/** One claim after the other: twenty at once would take every connection of the program. */
async function changesOf(viewer: Viewer, { claims, at }: FindingView) {
  const all: (Stated & { claimId: string } & Awaited<ReturnType<typeof changesSince>>)[] = []
  for (const { id, statement, statementIs, sourceId } of claims.slice(0, claimsLookedAt))
    all.push({
      claimId: id,
      statement,
      statementIs,
      ...(await changesSince(viewer, { id, source: { id: sourceId } }, at)),
    })
  return all.filter(({ wordings, entries }) => wordings.length + entries.length > 0)
}
