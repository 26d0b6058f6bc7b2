import 'server-only'
import type { DeskSight } from '@/lib/domain/desk-cell'
import type { RowAnswer } from '@/lib/domain/row-answer'
import type { ClaimKind, ClaimStatus, DateBasis } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerOf, answerTables } from './answer-columns'
import { pool } from './database'
import { changedAnswers, placeColumn, sideColumn, voiceColumn } from './latest-answers'
import { deskRatingShown, judgedByViewer, ratingsShown, rowByRow } from './rating-sight'
import { placeholders } from './sql-values'
import type { Viewer } from './viewer'

/** Answers of one question that are read and shown, newest first; of more, the newest. */
export const answersOfRow = 60

/** An answer with all that a row shows of it, and what decides how much of its desk rating the viewer sees. */
export interface RowAnswerView extends RowAnswer, Omit<DeskSight, 'stance'> {
  kind: ClaimKind
  status: ClaimStatus
  statement: string
  hedge: string | null
  caveat: string | null
  eventDateBasis: DateBasis | null
  saidDateBasis: DateBasis | null
  publishedBasis: DateBasis | null
  /** Why an editor marked it as against interest, or null. */
  interestReason: string | null
  deskStale: boolean
  /** Whether the viewer has rated it or abstained. */
  judged: boolean
  changedAnswer: boolean
  /** Earlier answers of the same origin that the row does not repeat. */
  earlier: number
  updatedAt: Date
}

/** Which answers: those to these questions, published by the day `asOf` (`YYYY-MM-DD`) or whenever. */
export interface RowScope {
  questionIds: readonly string[]
  asOf: string | null
}

type Shown = Omit<RowAnswerView, keyof RowAnswer> & { isLatest: boolean; repeats: boolean; attributionLine: string; of: number }

/**
 * The answers of each origin to these questions as its row reads them, newest first, by question: all it said last,
 * at that time, and of running totals the last word on each date. `of` counts all answers that stand. Retired claims
 * are left out, and at most `answersOfRow` are given for a question.
 */
export async function listRowAnswers(viewer: Viewer, scope: RowScope): Promise<Map<string, { of: number; answers: RowAnswerView[] }>> {
  const { rows } = await pool().query<AnswerColumns & Shown>(statement(viewer, scope))
  const found = new Map<string, { of: number; answers: RowAnswerView[] }>()
  for (const row of rows) {
    const questionId = row.questionId ?? ''
    const ofQuestion = found.get(questionId) ?? { of: row.of, answers: [] }
    // Into the row as it came: copying hundreds of wide ones costs more than reading them.
    ofQuestion.answers.push(Object.assign(row, answerOf(row), { questionId, againstInterest: row.interestReason !== null }))
    found.set(questionId, ofQuestion)
  }
  return found
}

function statement(viewer: Viewer, { questionIds, asOf }: RowScope) {
  const { bind, values } = placeholders()
  const published = asOf === null ? '' : `AND s.published_on <= ${bind(asOf, 'date')}`
  const text = `
    WITH answered AS (
      SELECT s.claim_id, s.question_id, ${voiceColumn} AS voice, ${placeColumn} AS place, ${sideColumn} AS side, a.position_id,
        f.low, f.low_open, f.high, f.high_open, f.as_of_date, coalesce(f.as_of_date, '') COLLATE "C" AS stands_at
      FROM question q JOIN claim_summary s ON s.question_id = q.id
      JOIN answer a ON a.claim_id = s.claim_id JOIN claim c ON c.id = s.claim_id JOIN source ON source.id = s.source_id
      LEFT JOIN figure f ON f.claim_id = s.claim_id
      WHERE q.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND s.status <> 'retired' ${published}
        AND q.id = ANY(string_to_array(${bind(questionIds.join(','), 'text')}, ',')::uuid[])
    ), ranked AS (
      SELECT *, rank() OVER (PARTITION BY question_id, voice, stands_at ORDER BY place DESC) AS nth,
        row_number() OVER (PARTITION BY question_id, voice, stands_at, place, side, position_id, low, low_open, high, high_open
          ORDER BY claim_id) AS copy,
        stands_at = first_value(stands_at) OVER (PARTITION BY question_id, voice ORDER BY place DESC) AS is_latest,
        count(*) OVER (PARTITION BY question_id) AS of, count(*) OVER (PARTITION BY question_id, voice) AS of_voice
      FROM answered
    ), told AS (
      SELECT *, row_number() OVER (PARTITION BY question_id ORDER BY is_latest DESC, place DESC, claim_id) AS at,
        count(*) OVER (PARTITION BY question_id, voice) AS told_of_voice
      FROM ranked WHERE nth = 1 AND copy = 1
    ), shown AS MATERIALIZED (
      SELECT * FROM told WHERE at <= ${answersOfRow}
    ), changed AS (${changedAnswers('shown')})
    SELECT ${answerColumns}, c.kind, c.status, c.statement, s.attribution_line AS "attributionLine", c.hedge, c.caveat,
      c.event_date_basis AS "eventDateBasis", c.said_date_basis AS "saidDateBasis", source.published_basis AS "publishedBasis",
      (SELECT reason FROM interest_mark m WHERE m.claim_id = c.id AND m.withdrawn_at IS NULL) AS "interestReason",
      EXISTS (
        SELECT FROM link JOIN claim first ON first.id = link.to_claim_id AND first.status <> 'retired'
        WHERE link.from_claim_id = c.id AND link.type = 'repeats' AND link.removed_at IS NULL
      ) AS repeats,
      CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
      s.desk_stale AND ${deskRatingShown(viewer)} AS "deskStale",
      ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown", ${rowByRow(judgedByViewer(viewer, bind))} AS judged,
      changed.claim_id IS NOT NULL AS "changedAnswer",
      (shown.of_voice - shown.told_of_voice)::int AS earlier, s.updated_at AS "updatedAt",
      shown.is_latest AS "isLatest", shown.of::int AS of
    FROM shown JOIN claim_summary s ON s.claim_id = shown.claim_id ${answerTables}
    LEFT JOIN changed ON changed.claim_id = shown.claim_id
    ORDER BY shown.question_id, shown.place DESC, shown.claim_id`
  // The text follows from these two, so that each is planned once on a connection.
  return { name: `row-answers-${viewer.role === 'reader' ? 'reader' : 'editor'}${asOf === null ? '' : '-by-day'}`, text, values }
}
