import 'server-only'
import type { Bind } from '@/lib/data/database/sql-values'
import type { Viewer } from './viewer'

/** SQL: whether the viewer rated the claim of summary row `s` or abstained. */
export function judgedByViewer(viewer: Viewer, bind: Bind): string {
  return `EXISTS (
    SELECT FROM rating own
    WHERE own.claim_id = s.claim_id AND own.rater_id = ${bind(viewer.personId, 'uuid')} AND own.superseded_at IS NULL
  )`
}

/** SQL: the same of the claim as it is now: their rating, or abstention, is fresh. */
export function judgedFreshly(viewer: Viewer, bind: Bind): string {
  return `EXISTS (
    SELECT FROM rating own
    WHERE own.claim_id = s.claim_id AND own.rater_id = ${bind(viewer.personId, 'uuid')} AND own.superseded_at IS NULL
      AND NOT EXISTS (SELECT FROM stale_mark WHERE stale_mark.rating_id = own.id)
  )`
}

/** SQL: whether a desk rating of summary row `name` stands and is fresh. */
export const deskRatedFreshly = (name = 's') => `(${name}.desk_credibility IS NOT NULL AND NOT ${name}.desk_stale)`

/** SQL: whether the viewer sees others' ratings of the claim of summary row `s`; `shown` of lib/domain/claims/blind. */
export function ratingsShown(viewer: Viewer, bind: Bind): string {
  if (viewer.role === 'reader') return `(s.status = 'reviewed' AND ${deskRatedFreshly()})`
  return `(${deskRatedFreshly()} OR ${judgedFreshly(viewer, bind)})`
}

/**
 * SQL: a condition that is looked up for each row by itself. For a page of rows: PostgreSQL plans as if all rows that
 * match were wanted, and would first read every rating that the viewer ever gave.
 */
export const rowByRow = (condition: string) => `(SELECT ${condition})`

/** SQL: whether the viewer sees a desk rating of the claim of summary row `s`, if there is one. */
export function deskRatingShown(viewer: Viewer): string {
  return viewer.role === 'reader' ? `(s.status = 'reviewed')` : 'TRUE'
}

/** SQL: whether the viewer's own rating or abstention went stale. */
const ownWentStale = (viewer: Viewer, bind: Bind) =>
  `(${judgedByViewer(viewer, bind)} AND NOT ${judgedFreshly(viewer, bind)})`

/**
 * SQL: whether something of summary row `s` went stale that the viewer may know of: a desk rating they see, ratings of
 * others that they see, or their own. Stale ratings alone would tell that somebody had rated.
 */
export function staleFor(viewer: Viewer, bind: Bind): string {
  const known = [
    `(s.desk_stale AND ${deskRatingShown(viewer)})`,
    rowByRow(ratingsShown(viewer, bind)),
    rowByRow(ownWentStale(viewer, bind)),
  ]
  return `((s.desk_stale OR s.stale_ratings > 0) AND (${known.join(' OR ')}))`
}
