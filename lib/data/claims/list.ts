import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import { createHash } from 'node:crypto'
import type { ClaimCursor } from '@/lib/domain/claims/cursor'
import { type ClaimQuery, claimsPerPage } from '@/lib/domain/claims/filter'
import type { ClaimSort } from '@/lib/domain/claims/filter-terms'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import type { Attribution, ClaimStatus, StatementOwner } from '@/lib/domain/vocabulary'
import { claimConditions, type ResolvedFilter } from './conditions'
import { standingColumns } from './standing'
import { pool } from '@/lib/data/database/database'
import { deskRatingShown, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { type Bind, placeholders, type SqlType } from '@/lib/data/database/sql-values'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** A claim as the table shows it to one viewer: what they may not see yet of its ratings is not there. */
export interface ClaimRow extends DeskSight, ClaimStanding {
  id: string
  version: number
  statement: string
  statementIs: StatementOwner
  status: ClaimStatus
  attribution: Attribution
  attributionLine: Line
  camp: { key: string; name: string; badge: string; colour: string } | null
  figureWords: string | null
  source: { key: string; headline: string; outlet: string | null; publishedDate: string | null }
  question: { key: string; text: string } | null
  deskStale: boolean
  links: number
  notes: number
  updatedAt: Date
}

/** A page of claims, in order; the cursors of the pages around it, null where there is none. */
export interface ClaimPage {
  rows: ClaimRow[]
  next: ClaimCursor | null
  previous: ClaimCursor | null
}

const sortColumns: Record<ClaimSort, { column: string; type: SqlType; value: string }> = {
  updated: {
    column: 'updated_at',
    type: 'timestamptz',
    value: `to_char(p.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  },
  published: { column: 'published_on', type: 'date', value: `to_char(p.published_on, 'YYYY-MM-DD')` },
  figure: { column: 'sort_figure', type: 'float8', value: 'p.sort_figure' },
  speaker: { column: 'sort_speaker', type: 'text', value: 'p.sort_speaker' },
}

/**
 * A page of claims of the viewer's dossier, found by row comparison along an index: no page costs more than the
 * first. A page before a claim that would not be full is the first page.
 */
export async function listClaims(
  viewer: Viewer,
  query: Omit<ClaimQuery, 'filter'> & { filter: ResolvedFilter },
): Promise<ClaimPage> {
  const { cursor } = query
  const backwards = cursor?.direction === 'before'
  const matches = await selectPage(viewer, query)
  if (backwards && matches.length <= claimsPerPage) return listClaims(viewer, { ...query, cursor: null })
  const isMore = matches.length > claimsPerPage
  const rows = matches.slice(0, claimsPerPage)
  if (backwards) rows.reverse()
  const [first, last] = [rows.at(0), rows.at(-1)]
  const at = (row: MatchRow | undefined) => (row ? { value: row.cursor, claimId: row.id } : null)
  return {
    rows: rows.map(({ cursor: _cursor, ...row }) => row),
    next: isMore || backwards ? at(last) : null,
    previous: cursor && (isMore || !backwards) ? at(first) : null,
  }
}

type MatchRow = ClaimRow & { cursor: string | number }

async function selectPage(viewer: Viewer, query: Parameters<typeof listClaims>[1]): Promise<MatchRow[]> {
  const { bind, values } = placeholders()
  const text = pageSql(viewer, query, bind)
  // A search is planned anew for its words: how common they are decides which way is fast.
  const name =
    query.filter.q === null ? `claims-${createHash('sha256').update(text).digest('base64url').slice(0, 32)}` : undefined
  return (await pool().query<MatchRow>({ name, text, values })).rows.map(storedClaim)
}

function pageSql(viewer: Viewer, { filter, sort, cursor }: Parameters<typeof listClaims>[1], bind: Bind): string {
  const { column, type, value } = sortColumns[sort.by]
  const descending = sort.descending !== (cursor?.direction === 'before')
  const direction = descending ? 'DESC' : 'ASC'
  const conditions = claimConditions(viewer, filter, bind)
  const from = cursor
    ? `AND (s.${column}, s.claim_id) ${descending ? '<' : '>'} (${bind(cursor.value, type)}, ${bind(cursor.claimId, 'uuid')})`
    : ''
  return `
  WITH p AS MATERIALIZED (
    SELECT s.claim_id, s.source_id, s.speaker_camp_id, s.question_id, s.attribution_line, s.notes_count,
      s.updated_at, s.published_on, s.sort_figure, s.sort_speaker,
      CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS desk_credibility,
      s.desk_stale AND ${deskRatingShown(viewer)} AS desk_stale,
      ${rowByRow(ratingsShown(viewer, bind))} AS ratings_shown
    FROM claim_summary s
    WHERE ${conditions}
    ${from}
    ORDER BY s.${column} ${direction}, s.claim_id ${direction}
    LIMIT ${claimsPerPage + 1}
  )
  SELECT c.id, c.version, c.statement, c.statement_is AS "statementIs", c.kind, c.status, c.attribution, p.attribution_line AS "attributionLine",
    ${standingColumns('c.id', 'c.source_id')},
    CASE WHEN camp.id IS NOT NULL THEN
      json_build_object('key', camp.key, 'name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp,
    figure.words AS "figureWords",
    json_build_object('key', source.key, 'headline', source.headline, 'outlet', source.outlet,
      'publishedDate', source.published_date) AS source,
    CASE WHEN question.id IS NOT NULL THEN json_build_object('key', question.key, 'text', question.text) END AS question,
    p.desk_credibility AS "deskCredibility", p.desk_stale AS "deskStale", p.ratings_shown AS "ratingsShown", answer.stance,
    (SELECT count(*)::int FROM link WHERE link.from_claim_id = c.id AND link.removed_at IS NULL)
      + (SELECT count(*)::int FROM link WHERE link.to_claim_id = c.id AND link.removed_at IS NULL) AS links,
    p.notes_count AS notes, p.updated_at AS "updatedAt", ${value} AS cursor
  FROM p JOIN claim c ON c.id = p.claim_id
    JOIN source ON source.id = p.source_id
    LEFT JOIN camp ON camp.id = p.speaker_camp_id
    LEFT JOIN question ON question.id = p.question_id
    LEFT JOIN answer ON answer.claim_id = p.claim_id
    LEFT JOIN figure ON figure.claim_id = p.claim_id
  ORDER BY p.${column} ${direction}, p.claim_id ${direction}`
}
