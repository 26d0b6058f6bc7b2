import 'server-only'
import { causesInWords } from '@/lib/domain/claims/cause-words'
import { unratedKinds } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'

/** What the desk decided and has to look at again: a desk rating, the review of a claim that takes no rating, or a finding, with what changed since, oldest first. */
export interface StaleDecision {
  id: string
  of: 'claim' | 'review' | 'question'
  /** The claim's id or the question's key, for its address. */
  subject: string
  /** What it is on, as screens show it. */
  words: string
  causes: string[]
  since: Date
}

/** SQL: something that a summary row `s` was judged on changed since; as the index claim_summary_gone_stale has it. */
const isStale = 'AND (s.desk_stale OR s.stale_ratings > 0)'

/** Decisions shown at once; the next ones come up as these are dealt with. */
const shown = 100

/** SQL: the causes and the first instant of the marks on a decision. */
const marks = (on: string) => `CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT cause) AS causes, min(at) AS since FROM stale_mark m WHERE ${on}
  ) AS mark`

/**
 * The desk ratings, reviews and findings of the viewer's dossier that went stale, the longest first, at most 100; those of
 * retired claims are left out. Credibilities are not among it: a lead may still have to rate.
 */
export async function listStaleDecisions(viewer: Viewer): Promise<StaleDecision[]> {
  const { rows } = await pool().query<StaleDecision & Pick<Stated, 'statementIs'>>(
    `SELECT * FROM (
       SELECT s.claim_id AS id, CASE WHEN s.desk_credibility IS NULL OR s.kind = ANY($2) THEN 'review' ELSE 'claim' END AS of,
         c.id::text AS subject, c.statement AS words, c.statement_is AS "statementIs", mark.causes, mark.since
       FROM claim_summary s JOIN claim c ON c.id = s.claim_id
         LEFT JOIN desk_rating ON desk_rating.claim_id = s.claim_id AND desk_rating.superseded_at IS NULL
         LEFT JOIN LATERAL (
           SELECT id FROM status_change WHERE claim_id = s.claim_id AND to_status = 'reviewed' AND s.status = 'reviewed'
           ORDER BY at DESC, id DESC LIMIT 1) AS review ON true
         ${marks('m.desk_rating_id = desk_rating.id OR m.status_change_id = review.id')}
       WHERE s.dossier_id = $1 AND s.status <> 'retired' ${isStale} AND s.desk_stale
       UNION ALL
       SELECT finding.id, 'question', question.key, question.text, 'ours', mark.causes, mark.since
       FROM question JOIN finding ON finding.question_id = question.id AND finding.superseded_at IS NULL
         ${marks('m.finding_id = finding.id')}
       WHERE question.dossier_id = $1 AND mark.since IS NOT NULL
     ) AS stale ORDER BY since, id LIMIT ${shown}`,
    [viewer.dossier.id, unratedKinds],
  )
  return rows.map(({ statementIs, words, causes, ...row }) => ({
    ...row,
    words: shownStatement({ statement: words, statementIs }),
    causes: causesInWords(causes),
  }))
}

/**
 * SQL, with $1 the dossier: how many they are, at most 100. It is on every page of a lead: found by the index of what went
 * stale, nothing sorted.
 */
export const countingStaleDecisions = `SELECT count(*)::int AS count FROM (
    (SELECT FROM claim_summary s WHERE s.dossier_id = $1 AND s.status <> 'retired' ${isStale} AND s.desk_stale)
    UNION ALL
    SELECT FROM question JOIN finding ON finding.question_id = question.id AND finding.superseded_at IS NULL
    WHERE question.dossier_id = $1 AND EXISTS (SELECT FROM stale_mark WHERE finding_id = finding.id)
    LIMIT ${shown}
  ) AS stale`
