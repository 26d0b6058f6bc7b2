import 'server-only'
import { deskRatedFreshly } from './rating-sight'
import type { Bind } from '@/lib/data/database/sql-values'
import type { Viewer } from './viewer'

/** SQL: whether comparison `name` stands: neither superseded by its judge's next one nor taken back. */
export const comparisonStands = (name: string) => `(${name}.superseded_at IS NULL AND ${name}.withdrawn_at IS NULL)`

/**
 * SQL: whether the viewer sees what comparison `made` says, whose claims have the summary rows `a` and `b`: their own,
 * and others' as `comparisonSight` of lib/domain/claims/blind shows them.
 */
export function comparisonShown(viewer: Viewer, bind: Bind): string {
  const me = bind(viewer.personId, 'uuid')
  const others =
    viewer.role === 'reader'
      ? `(a.status = 'reviewed' AND b.status = 'reviewed' AND NOT a.desk_stale AND NOT b.desk_stale)`
      : `(${deskRatedFreshly('a')} AND ${deskRatedFreshly('b')} OR EXISTS (
          SELECT FROM comparison own
          WHERE own.question_id = made.question_id AND own.claim_a_id = made.claim_a_id AND own.claim_b_id = made.claim_b_id
            AND own.rater_id = ${me} AND ${comparisonStands('own')}
            AND NOT EXISTS (SELECT FROM stale_mark WHERE stale_mark.comparison_id = own.id)))`
  return `(made.rater_id = ${me} OR ${others})`
}
