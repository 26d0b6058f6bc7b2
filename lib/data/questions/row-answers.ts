import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import type { RowAnswer } from '@/lib/domain/rows/answer'
import type { ClaimKind, ClaimStatus, DateBasis, Stance } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerTables, originOf } from '@/lib/data/origins/answer-columns'
import { standingColumns } from '@/lib/data/claims/standing'
import { query, type Database } from '@/lib/data/database/database'
import { changedAnswers, onlyPublished, sideColumn } from './latest-answers'
import { deskRatingShown, judgedByViewer, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { placeholders } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

/** Answers of one question that are read and shown, newest first; of more, the newest. */
export const answersOfRow = 60

/** An answer with all that a row shows of it, and what decides how much of its desk rating the viewer sees. */
export interface RowAnswerView extends RowAnswer, ClaimStanding, Omit<DeskSight, 'stance'> {
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

/** Statements that share a page of questions, each on a connection of its own: a big page then uses more than one core. */
const askedAtOnce = 2

type Given = Pick<RowAnswer, 'isLatest' | 'repeats' | 'attributionLine' | 'questionId'>
type Shown = Omit<RowAnswerView, keyof RowAnswer> & Given & { stance: Stance; of: number }

/**
 * The answers of each origin to these questions as its row reads them, newest first, by question: all it said last,
 * at that time, and of running totals the last word on each date. `of` counts all answers that stand. Retired claims
 * are left out, and at most `answersOfRow` are given for a question.
 */
export async function listRowAnswers(
  db: Database,
  viewer: Viewer,
  scope: RowScope,
): Promise<Map<string, { of: number; answers: RowAnswerView[] }>> {
  const asked = dealt(scope.questionIds).map((questionIds) => statement(viewer, { ...scope, questionIds }))
  const results = await Promise.all(asked.map(({ values, ...one }) => query<AnswerColumns & Shown>(db, one, values)))
  const found = new Map<string, { of: number; answers: RowAnswerView[] }>()
  for (const row of results.flat()) {
    const ofQuestion = found.get(row.questionId) ?? { of: row.of, answers: [] }
    // Into the row as it came: copying hundreds of wide ones costs more than reading them.
    ofQuestion.answers.push(Object.assign(row, originOf(row), { againstInterest: row.interestReason !== null }))
    found.set(row.questionId, ofQuestion)
  }
  return found
}

/** Ids in as many lists as are asked for at once, dealt like cards: questions with many answers often follow each other. */
function dealt(ids: readonly string[]): string[][] {
  const hands = Array.from({ length: askedAtOnce }, (_, hand) =>
    ids.filter((_id, index) => index % askedAtOnce === hand),
  )
  return hands.filter((hand) => hand.length > 0)
}

function statement(viewer: Viewer, { questionIds, asOf }: RowScope) {
  const { bind, values } = placeholders()
  const published = asOf === null ? '' : `AND s.published_on <= ${bind(asOf, 'date')}`
  const text = `
    WITH shown AS MATERIALIZED (
      SELECT told.* FROM question q CROSS JOIN LATERAL (${toldAnswers(published)}) AS told
      WHERE q.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND q.id = ANY(string_to_array(${bind(questionIds.join(','), 'text')}, ',')::uuid[])
    )
    SELECT ${answerColumns}, c.kind, c.status, c.statement, s.attribution_line AS "attributionLine", c.hedge, c.caveat,
      ${standingColumns('c.id', 'c.source_id')},
      c.event_date_basis AS "eventDateBasis", c.said_date_basis AS "saidDateBasis", source.published_basis AS "publishedBasis",
      (SELECT reason FROM interest_mark m WHERE m.claim_id = c.id AND m.withdrawn_at IS NULL) AS "interestReason",
      s.repeats <> '' AND EXISTS (
        SELECT FROM link JOIN claim first ON first.id = link.to_claim_id AND first.status <> 'retired'
        WHERE link.from_claim_id = c.id AND link.type = 'repeats' AND link.removed_at IS NULL
      ) AS repeats,
      CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
      s.desk_stale AND ${deskRatingShown(viewer)} AS "deskStale",
      ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown", ${rowByRow(judgedByViewer(viewer, bind))} AS judged,
      shown.changed AS "changedAnswer", shown.earlier, s.updated_at AS "updatedAt", shown.is_latest AS "isLatest", shown.of
    FROM shown JOIN claim_summary s ON s.claim_id = shown.claim_id ${answerTables}
    ORDER BY shown.question_id, shown.place DESC, shown.claim_id`
  // The text follows from these two, so that each is planned once on a connection.
  return {
    name: `row-answers-${viewer.role === 'reader' ? 'reader' : 'editor'}${asOf === null ? '' : '-by-day'}`,
    text,
    values,
  }
}

/**
 * SQL: of the answers to question `q`, as their summary rows tell them, those that its row shows. Whoever is no origin is
 * merged with nobody (rule 3), so that only origins' answers are ranked.
 */
const toldAnswers = (published: string) => `
  WITH answered AS (
    SELECT s.claim_id, s.question_id, s.origin_party_id AS voice, s.answer_place AS place, ${sideColumn} AS side, s.position_id,
      s.low, s.low_open, s.high, s.high_open, s.as_of_date, ${onlyPublished} AS undated,
      coalesce(s.as_of_date, CASE WHEN ${onlyPublished} THEN 'published' ELSE '' END) AS stands_at
    FROM claim_summary s WHERE s.question_id = q.id AND s.status <> 'retired' ${published}
  ), ranked AS (
    SELECT *, rank() OVER (PARTITION BY voice, stands_at ORDER BY place DESC) AS nth, count(*) OVER (PARTITION BY voice) AS of_voice
    FROM answered WHERE voice IS NOT NULL
  ), once AS (
    SELECT *, row_number() OVER (
      PARTITION BY voice, stands_at, side, position_id, low, low_open, high, high_open ORDER BY claim_id) AS copy
    FROM ranked WHERE nth = 1
  ), told AS (
    SELECT claim_id, question_id, voice, place, side, position_id, low, low_open, high, high_open, as_of_date,
      stands_at = first_value(stands_at) OVER (PARTITION BY voice ORDER BY undated, place DESC, stands_at) AS is_latest,
      (of_voice - count(*) OVER (PARTITION BY voice))::int AS earlier
    FROM once WHERE copy = 1
    UNION ALL
    SELECT claim_id, question_id, voice, place, side, position_id, low, low_open, high, high_open, as_of_date, TRUE, 0
    FROM answered WHERE voice IS NULL
  ), newest AS MATERIALIZED (
    SELECT * FROM told ORDER BY is_latest DESC, place DESC, claim_id LIMIT ${answersOfRow}
  ), changed AS (${changedAnswers('newest')})
  SELECT newest.claim_id, question_id, place, is_latest, earlier, (SELECT count(*) FROM answered)::int AS of,
    changed.claim_id IS NOT NULL AS changed
  FROM newest LEFT JOIN changed ON changed.claim_id = newest.claim_id`
