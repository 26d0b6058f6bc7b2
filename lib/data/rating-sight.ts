import 'server-only'
import type { Bind } from './sql-values'
import type { Viewer } from './viewer'

/** SQL: whether the viewer rated the claim of summary row `s` or abstained. */
export function judgedByViewer(viewer: Viewer, bind: Bind): string {
  return `EXISTS (
    SELECT FROM rating own
    WHERE own.claim_id = s.claim_id AND own.rater_id = ${bind(viewer.personId, 'uuid')} AND own.superseded_at IS NULL
  )`
}

/** SQL: whether the viewer sees others' ratings of the claim of summary row `s`; `shown` of lib/domain/blind. */
export function ratingsShown(viewer: Viewer, bind: Bind): string {
  if (viewer.role === 'reader') return `(s.status = 'reviewed')`
  return `(s.desk_credibility IS NOT NULL OR ${judgedByViewer(viewer, bind)})`
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
