import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import type { RivalAnswer } from '@/lib/domain/comparisons/comparison'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { figureColumns } from '@/lib/data/claims/columns'
import { columnNames, columnsAsJson, type ColumnList } from '@/lib/data/database/column-list'
import { pool } from '@/lib/data/database/database'
import { deskRatedFreshly } from '@/lib/data/access/rating-sight'
import { idsAt } from '@/lib/data/database/sql-values'
import { storedAnswer, storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** Answers to one question that are held against each other; of more, the oldest claims. */
export const answersCompared = 200

/** A claim that takes a side on its question, as an order names it, with what decides who sees comparisons of it. */
export interface RivalAnswerRow extends Stated, RivalAnswer {
  attributionLine: Line
  camp: { name: string; badge: string; colour: string } | null
  status: ClaimStatus
  /** A desk rating of it stands and is fresh. */
  deskRated: boolean
  /** Something that the desk decided of it went stale. */
  isStale: boolean
}

/** SQL: the summary rows of the answers to a question that are held against each other. */
const compared = (question: string, status: string) => `
  SELECT * FROM claim_summary
  WHERE question_id = ${question} AND stance NOT IN ('says-unknown', 'declines') AND ${status}
  ORDER BY claim_id LIMIT ${answersCompared}`

/** The columns of a figure that rivals are told by: what it counts, and the date it stands at. */
const { measure, who, scope, countKind, asOfDate } = figureColumns
const rivalColumns = { measure, who, scope, countKind, asOfDate } satisfies ColumnList<
  keyof NonNullable<RivalAnswer['figure']>
>

/** SQL: these columns of a figure `f` as JSON. */
export const rivalFigure = columnsAsJson(rivalColumns, 'f')

/** The answers to a question that may have rivals, by claim id; retired ones are left out, to readers all but reviewed ones. */
export async function listRivalAnswers(viewer: Viewer, questionId: string): Promise<RivalAnswerRow[]> {
  const { rows } = await pool().query<RivalAnswerRow>({
    name: 'rival-answers',
    text: `SELECT s.claim_id AS "claimId", s.question_id AS "questionId", s.stance, s.position_id AS "positionId",
        CASE WHEN f.claim_id IS NOT NULL THEN ${rivalFigure} END AS figure,
        c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine", s.status, ${deskRatedFreshly()} AS "deskRated", s.desk_stale AS "isStale",
        CASE WHEN camp.id IS NOT NULL THEN json_build_object('name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp
      FROM (${compared('$2', `dossier_id = $1 AND CASE WHEN $3 THEN status = 'reviewed' ELSE status <> 'retired' END`)}) s
      JOIN claim c ON c.id = s.claim_id LEFT JOIN figure f ON f.claim_id = s.claim_id LEFT JOIN camp ON camp.id = s.speaker_camp_id
      ORDER BY s.claim_id`,
    values: [viewer.dossier.id, questionId, viewer.role === 'reader'],
  })
  return rows.map((row) => storedClaim(storedAnswer(row)))
}

/** Answers of one sort to one question, as `AnswerSort` of lib/domain/comparisons/rival-pairs, by the question's id. */
export interface AnswerSortRow {
  questionId: string
  stance: RivalAnswer['stance']
  positionId: string | null
  figure: RivalAnswer['figure']
  claims: number
}

/** How many of the answers that `listRivalAnswers` gives to an editor are of which sort, for these questions of their dossier. */
export async function listAnswerSorts(viewer: Viewer, questionIds: readonly string[]): Promise<AnswerSortRow[]> {
  const { rows } = await pool().query<AnswerSortRow>({
    name: 'answer-sorts',
    text: `SELECT s.question_id AS "questionId", s.stance, s.position_id AS "positionId", count(*)::int AS claims,
        CASE WHEN bool_or(f.claim_id IS NOT NULL) THEN ${rivalFigure} END AS figure
      FROM question q CROSS JOIN LATERAL (${compared('q.id', `status <> 'retired'`)}) s LEFT JOIN figure f ON f.claim_id = s.claim_id
      WHERE q.dossier_id = $1 AND q.id = ANY(${idsAt('$2')})
      GROUP BY s.question_id, s.stance, s.position_id, ${columnNames(rivalColumns, 'f')}`,
    values: [viewer.dossier.id, questionIds],
  })
  return rows.map(storedAnswer)
}
