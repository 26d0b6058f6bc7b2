import 'server-only'
import type { Judged } from '@/lib/domain/comparisons/pair-tallies'
import type { RivalAnswer } from '@/lib/domain/comparisons/comparison'
import { comparisonStands } from '@/lib/data/access/comparison-sight'
import { pool } from '@/lib/data/database/database'
import { rivalFigure } from './rival-answers'
import type { Viewer } from '@/lib/data/access/viewer'

/** Comparisons of one question that are added up; of more, those made last. */
const mostAddedUp = 20_000

/** A comparison that stands: a has the smaller id. Whose may be shown to whom is lib/domain/claims/blind's to say. */
export interface ComparisonRow extends Judged {
  id: string
  at: Date
  stale: boolean
  /** Its judge declared no interest in a party of either claim's chain (rule 7). */
  counted: boolean
  /** Its judge could see another's of the same two: it counts in no order but their own. */
  informed: boolean
}

/** Every comparison of answers to a question that stands, newest first; retired claims' are left out. */
export async function listCurrentComparisons(viewer: Viewer, questionId: string): Promise<ComparisonRow[]> {
  const { rows } = await pool().query<ComparisonRow>({
    name: 'current-comparisons',
    text: `SELECT made.id, made.claim_a_id AS a, made.claim_b_id AS b, made.scale, made.rater_id AS "judgeId", made.at, made.informed,
        EXISTS (SELECT FROM stale_mark WHERE comparison_id = made.id) AS stale,
        NOT EXISTS (
          SELECT FROM interest JOIN chain_step step ON interest.party_id IN (step.party_id, step.speaks_for_id)
          WHERE interest.person_id = made.rater_id AND interest.withdrawn_at IS NULL
            AND step.claim_id IN (made.claim_a_id, made.claim_b_id)
        ) AS counted
      FROM comparison made JOIN question q ON q.id = made.question_id
      JOIN claim_summary a ON a.claim_id = made.claim_a_id JOIN claim_summary b ON b.claim_id = made.claim_b_id
      WHERE made.question_id = $1 AND q.dossier_id = $2 AND ${comparisonStands('made')}
        AND a.question_id = $1 AND b.question_id = $1 AND a.status <> 'retired' AND b.status <> 'retired'
      ORDER BY made.at DESC, made.id DESC LIMIT ${mostAddedUp}`,
    values: [questionId, viewer.dossier.id],
  })
  return rows
}

/** The two answers of a comparison, as far as being rivals goes. */
export interface ComparedAnswers {
  questionId: string
  a: Omit<RivalAnswer, 'questionId'>
  b: Omit<RivalAnswer, 'questionId'>
}

const answer = (
  side: 'a' | 'b',
) => `json_build_object('claimId', ${side}.claim_id, 'stance', ${side}.stance, 'positionId', ${side}.position_id,
  'figure', (SELECT ${rivalFigure}
    FROM figure f WHERE f.claim_id = ${side}.claim_id)) AS ${side}`

/** What the viewer compared in their dossier and has not gone stale since, for counting; at most 20,000. */
export async function listOwnCompared(viewer: Viewer): Promise<ComparedAnswers[]> {
  const { rows } = await pool().query<ComparedAnswers>({
    name: 'own-compared',
    text: `SELECT DISTINCT ON (made.question_id, made.claim_a_id, made.claim_b_id) made.question_id AS "questionId", ${answer('a')}, ${answer('b')}
      FROM comparison made JOIN question q ON q.id = made.question_id
      JOIN answer a ON a.claim_id = made.claim_a_id AND a.question_id = made.question_id
      JOIN answer b ON b.claim_id = made.claim_b_id AND b.question_id = made.question_id
      JOIN claim ca ON ca.id = a.claim_id JOIN claim cb ON cb.id = b.claim_id
      WHERE made.rater_id = $1 AND q.dossier_id = $2 AND ${comparisonStands('made')}
        AND ca.status <> 'retired' AND cb.status <> 'retired'
        AND NOT EXISTS (SELECT FROM stale_mark WHERE comparison_id = made.id)
      LIMIT ${mostAddedUp}`,
    values: [viewer.personId, viewer.dossier.id],
  })
  return rows
}
