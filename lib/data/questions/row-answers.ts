import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import { grouped } from '@/lib/domain/collections/grouped'
import { type RowAnswer, settled, voiceOf } from '@/lib/domain/rows/answer'
import type { ClaimKind, ClaimStatus, DateBasis, QuestionKind, Stance } from '@/lib/domain/vocabulary'
import { type AnswerColumns, answerColumns, answerTables, originOf } from '@/lib/data/origins/answer-columns'
import { standingColumns } from '@/lib/data/claims/standing'
import { query, type Database } from '@/lib/data/database/database'
import { changedAnswers } from '@/lib/data/origins/latest-answers'
import { newestAnswers } from '@/lib/data/origins/newest-answers'
import { deskRatingShown, judgedByViewer, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { placeholders } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** An answer with all that a row shows of it, and what decides how much of its desk rating the viewer sees. */
export interface RowAnswerView extends Stated, RowAnswer, ClaimStanding, Omit<DeskSight, 'stance'> {
  kind: ClaimKind
  status: ClaimStatus
  /** The last step of its chain, by its name. */
  outlet: string
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
  /** Earlier answers of the same origin. */
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

type RowPlace = Pick<RowAnswer, 'isLatest' | 'repeats' | 'attributionLine' | 'questionId'>
/** `ofVoice`: how many answers of its origin stand, itself among them. */
type Shown = Omit<RowAnswerView, keyof RowAnswer | 'earlier'> &
  RowPlace & { stance: Stance; of: number; ofVoice: number; questionKind: QuestionKind }
type Row = AnswerColumns & Shown

/**
 * The answers of each origin to these questions as its row reads them, newest first, by question: all it said last, and of
 * how many all its figures, with which of them was replaced. `of` counts all answers that stand. Retired claims
 * are left out, and at most `answersOfRow` (newest-answers) are given for a question.
 */
export async function listRowAnswers(
  db: Database,
  viewer: Viewer,
  scope: RowScope,
): Promise<Map<string, { of: number; answers: RowAnswerView[] }>> {
  const asked = dealt(scope.questionIds).map((questionIds) => statement(viewer, { ...scope, questionIds }))
  const results = await Promise.all(asked.map(({ values, ...one }) => query<Row>(db, one, values)))
  const byQuestion = grouped(results.flat(), ({ questionId }) => questionId)
  return new Map([...byQuestion].map(([id, rows]) => [id, { of: rows[0]?.of ?? 0, answers: settledRows(rows) }]))
}

function settledRows(rows: readonly Row[]): RowAnswerView[] {
  const alone = { replacedBy: null, alongside: [], earlier: 0 }
  const answers = rows.map((row): RowAnswerView & Pick<Row, 'ofVoice'> =>
    // Into the row as it came: copying hundreds of wide ones costs more than reading them.
    Object.assign(row, originOf(row), alone, { againstInterest: row.interestReason !== null }),
  )
  const all = settled(rows[0]?.questionKind ?? 'open', answers)
  const latest = grouped(
    all.filter(({ isLatest }) => isLatest),
    voiceOf,
  )
  return all.map((one) => Object.assign(one, { earlier: one.ofVoice - (latest.get(voiceOf(one))?.length ?? 0) }))
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
      SELECT newest.*, q.kind FROM question q CROSS JOIN LATERAL (${shownAnswers(published)}) AS newest
      WHERE q.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND q.id = ANY(string_to_array(${bind(questionIds.join(','), 'text')}, ',')::uuid[])
    )
    SELECT ${answerColumns}, c.kind, c.status, c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine", c.hedge, c.caveat,
      ${standingColumns('c.id', 'c.source_id')},
      coalesce((
        SELECT coalesce(party.name, step.label) FROM chain_step step LEFT JOIN party ON party.id = step.party_id
        WHERE step.claim_id = c.id ORDER BY step.position DESC LIMIT 1
      ), '') AS outlet,
      c.event_date_basis AS "eventDateBasis", c.said_date_basis AS "saidDateBasis", source.published_basis AS "publishedBasis",
      (SELECT reason FROM interest_mark m WHERE m.claim_id = c.id AND m.withdrawn_at IS NULL) AS "interestReason",
      s.repeats <> '' AND EXISTS (
        SELECT FROM link JOIN claim first ON first.id = link.to_claim_id AND first.status <> 'retired'
        WHERE link.from_claim_id = c.id AND link.type = 'repeats' AND link.removed_at IS NULL
      ) AS repeats,
      CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
      s.desk_stale AND ${deskRatingShown(viewer)} AS "deskStale",
      ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown", ${rowByRow(judgedByViewer(viewer, bind))} AS judged,
      shown.changed AS "changedAnswer", s.updated_at AS "updatedAt", shown.is_latest AS "isLatest", shown.of,
      shown.of_voice AS "ofVoice", shown.kind AS "questionKind"
    FROM shown JOIN claim_summary s ON s.claim_id = shown.claim_id ${answerTables}
    ORDER BY shown.question_id, shown.place DESC, shown.claim_id`
  // The text follows from these two, so that each is planned once on a connection.
  return {
    name: `row-answers-${viewer.role === 'reader' ? 'reader' : 'editor'}${asOf === null ? '' : '-by-day'}`,
    text,
    values,
  }
}

const shownAnswers = (published: string) => `
  WITH ${newestAnswers(published)}, changed AS (${changedAnswers('newest')})
  SELECT newest.claim_id, question_id, place, is_latest, (SELECT count(*) FROM answered)::int AS of, of_voice,
    changed.claim_id IS NOT NULL AS changed
  FROM newest LEFT JOIN changed ON changed.claim_id = newest.claim_id`
