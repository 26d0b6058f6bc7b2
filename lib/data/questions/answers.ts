import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Line } from '@/lib/domain/lines/line'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import type { StoredFigure } from '@/lib/domain/figures/figure'
import type { ClaimStatus, DateBasis, Stance } from '@/lib/domain/vocabulary'
import { figureColumns } from '@/lib/data/claims/columns'
import { columnsAsJson, type ColumnList } from '@/lib/data/database/column-list'
import { standingColumns } from '@/lib/data/claims/standing'
import { pool } from '@/lib/data/database/database'
import { deskRatingShown, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { placeholders } from '@/lib/data/database/sql-values'
import { storedAnswer, storedClaim, storedFigure } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** A figure as an answer shows it. Dates are EDTF; bounds are counts. */
export type AnswerFigure = Omit<StoredFigure, 'byWhomId' | 'lexicon'>

/** A claim as an answer to its question, with what decides how much of its desk rating the viewer sees. */
export interface AnswerRow extends Stated, DeskSight, ClaimStanding {
  claimId: string
  stance: Stance
  positionId: string | null
  version: number
  /** Who says it; empty where nobody is recorded. */
  speaker: string
  attributionLine: Line
  camp: { name: string; badge: string; colour: string } | null
  status: ClaimStatus
  hedge: string | null
  caveat: string | null
  eventDate: string | null
  eventDateBasis: DateBasis | null
  saidDate: string | null
  saidDateBasis: DateBasis | null
  publishedDate: string | null
  figure: AnswerFigure | null
  deskStale: boolean
  /** Why an editor marked it as against the interest of its origin's camp, or null. */
  interestReason: string | null
}

const { byWhomId: _byWhomId, lexicon: _lexicon, ...shownColumns } = figureColumns
const figureJson = columnsAsJson(shownColumns satisfies ColumnList<keyof AnswerFigure>, 'f')

/**
 * The claims that answer a question, oldest figure or publication first; retired ones are left out. At most
 * `limit` of those that changed last.
 */
export async function listAnswers(viewer: Viewer, questionId: string, limit: number): Promise<AnswerRow[]> {
  const { bind, values } = placeholders()
  const { rows } = await pool().query<AnswerRow>(
    `WITH page AS (
       SELECT s.* FROM claim_summary s
       WHERE s.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND s.question_id = ${bind(questionId, 'uuid')} AND s.status <> 'retired'
       ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${limit}
     )
     SELECT s.claim_id AS "claimId", c.version, a.stance, a.position_id AS "positionId", c.statement, c.statement_is AS "statementIs",
       s.speaker, s.attribution_line AS "attributionLine", ${standingColumns('c.id', 'c.source_id')}, c.kind, c.status, c.hedge, c.caveat,
       CASE WHEN camp.id IS NOT NULL THEN json_build_object('name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp,
       c.event_date AS "eventDate", c.event_date_basis AS "eventDateBasis",
       c.said_date AS "saidDate", c.said_date_basis AS "saidDateBasis", source.published_date AS "publishedDate",
       CASE WHEN f.claim_id IS NOT NULL THEN ${figureJson} END AS figure,
       (SELECT reason FROM interest_mark m WHERE m.claim_id = c.id AND m.withdrawn_at IS NULL) AS "interestReason",
       CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
       s.desk_stale AND ${deskRatingShown(viewer)} AS "deskStale", ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown"
     FROM page s JOIN claim c ON c.id = s.claim_id JOIN answer a ON a.claim_id = s.claim_id
     JOIN source ON source.id = s.source_id
     LEFT JOIN figure f ON f.claim_id = s.claim_id LEFT JOIN camp ON camp.id = s.speaker_camp_id
     ORDER BY coalesce(f.as_of_date, f.to_date, c.event_date, source.published_date) NULLS LAST, s.published_on, s.claim_id`,
    values,
  )
  return rows.map((row) => ({ ...storedClaim(storedAnswer(row)), figure: row.figure && storedFigure(row.figure) }))
}
