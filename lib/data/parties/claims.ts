import 'server-only'
import type { Line } from '@/lib/domain/lines/line'
import type { ClaimCursor } from '@/lib/domain/claims/cursor'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { DeskSight } from '@/lib/domain/claims/desk-cell'
import type { ClaimKind, ClaimStatus } from '@/lib/domain/vocabulary'
import { standingColumns } from '@/lib/data/claims/standing'
import { pool } from '@/lib/data/database/database'
import { rowCountCap } from './list'
import { deskRatingShown, ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { placeholders, type Bind } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** A claim as a party's page lists it, with what decides how much of its desk rating the viewer sees. */
export interface PartyClaim extends Stated, DeskSight, ClaimStanding {
  id: string
  attributionLine: Line
  status: ClaimStatus
  figureWords: string | null
  headline: string
  publishedDate: string | null
  updatedAt: Date
  deskStale: boolean
}

const select = (viewer: Viewer, bind: Bind) => `
  SELECT s.claim_id AS id, c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine", s.kind, s.status, s.updated_at AS "updatedAt",
    ${standingColumns('s.claim_id', 's.source_id')},
    figure.words AS "figureWords", source.headline, source.published_date AS "publishedDate", answer.stance,
    CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS "deskCredibility",
    s.desk_stale AND ${deskRatingShown(viewer)} AS "deskStale", ${rowByRow(ratingsShown(viewer, bind))} AS "ratingsShown"
  FROM claim_summary s JOIN claim c ON c.id = s.claim_id JOIN source ON source.id = s.source_id
  LEFT JOIN figure ON figure.claim_id = s.claim_id LEFT JOIN answer ON answer.claim_id = s.claim_id
  WHERE s.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND s.status <> 'retired'`

/** Claims that one of these parties speaks, the last changed first, below the cursor; retired ones are left out. */
export async function listSpokenClaims(
  viewer: Viewer,
  partyIds: readonly string[],
  { after, limit }: { after: ClaimCursor | null; limit: number },
): Promise<PartyClaim[]> {
  if (partyIds.length === 0) return []
  const { bind, values } = placeholders()
  const below =
    after && `AND (s.updated_at, s.claim_id) < (${bind(after.value, 'timestamptz')}, ${bind(after.claimId, 'uuid')})`
  const sql = `${select(viewer, bind)}
    AND s.speaker_party_id IN (${partyIds.map((id) => bind(id, 'uuid')).join()}) ${below ?? ''}
    ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${limit}`
  return (await pool().query<PartyClaim>(sql, values)).rows
}

/** Claims a party passes on as relay or outlet, by claim id from the newest, below the claim `after`. */
export async function listRelayedClaims(
  viewer: Viewer,
  partyId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<PartyClaim[]> {
  const { bind, values } = placeholders()
  const sql = `${select(viewer, bind)}
    AND EXISTS (
      SELECT FROM chain_step step
      WHERE step.party_id = ${bind(partyId, 'uuid')} AND step.claim_id = s.claim_id AND step.manner IN ('relayed', 'published'))
    ${after ? `AND s.claim_id < ${bind(after, 'uuid')}` : ''}
    ORDER BY s.claim_id DESC LIMIT ${limit}`
  return (await pool().query<PartyClaim>(sql, values)).rows
}

/** How a party's claims fared: how many have each desk rating, and none yet; of too many, only the `newestOnly` that changed last. */
export interface Fates {
  byCredibility: { credibility: number; claims: number; stale: number }[]
  undecided: number
  unratedKind: number
  newestOnly: number | null
}

/** Claims looked at for how a party's claims fared; more are said to be more. */
const fatesOver = 2_000

/** The desk ratings of the claims a party speaks, as the viewer may see them; retired claims are left out. */
export async function countFates(viewer: Viewer, partyId: string, unratedKinds: readonly ClaimKind[]): Promise<Fates> {
  const { rows } = await pool().query<{
    credibility: number | null
    unrated: boolean
    older: boolean
    claims: number
    stale: number
  }>(
    `SELECT credibility, unrated, place > ${fatesOver} AS older, count(*)::int AS claims, count(*) FILTER (WHERE desk_stale)::int AS stale
     FROM (
       SELECT CASE WHEN ${deskRatingShown(viewer)} THEN s.desk_credibility END AS credibility, s.desk_stale,
         s.kind = ANY($3::text[]) OR ${rowByRow(`EXISTS (
           SELECT FROM answer WHERE answer.claim_id = s.claim_id AND answer.stance = 'says-unknown')`)} AS unrated,
         row_number() OVER (ORDER BY s.updated_at DESC, s.claim_id DESC) AS place
       FROM claim_summary s
       WHERE s.dossier_id = $1 AND s.speaker_party_id = $2 AND s.status <> 'retired'
       ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${fatesOver + 1}
     ) AS newest GROUP BY 1, 2, 3 ORDER BY 1`,
    [viewer.dossier.id, partyId, unratedKinds],
  )
  const counted = rows.filter(({ older }) => !older)
  const rated = counted.flatMap(({ credibility, claims, stale }) =>
    credibility === null ? [] : [{ credibility, claims, stale }],
  )
  const sum = (unrated: boolean) =>
    counted
      .filter((row) => row.credibility === null && row.unrated === unrated)
      .reduce((total, row) => total + row.claims, 0)
  const newestOnly = counted.length < rows.length ? fatesOver : null
  return { byCredibility: rated, undecided: sum(false), unratedKind: sum(true), newestOnly }
}

/** How many claims a party speaks, its members speak and it passes on; retired ones left out, each capped at `rowCountCap`. */
export async function countPartyClaims(
  viewer: Viewer,
  partyId: string,
  memberIds: readonly string[],
): Promise<{ asSpeaker: number; byMembers: number; asRelay: number }> {
  const spoken = (who: string) => `(SELECT count(*)::int FROM (
    SELECT FROM claim_summary WHERE dossier_id = $1 AND ${who} AND status <> 'retired' LIMIT ${rowCountCap}) AS capped)`
  const { rows } = await pool().query<{ asSpeaker: number; byMembers: number; asRelay: number }>(
    `SELECT ${spoken('speaker_party_id = $2')} AS "asSpeaker", ${spoken('speaker_party_id = ANY($3::uuid[])')} AS "byMembers",
       (SELECT count(*)::int FROM (
         SELECT FROM chain_step step JOIN claim c ON c.id = step.claim_id
         WHERE c.dossier_id = $1 AND step.party_id = $2 AND step.manner IN ('relayed', 'published') AND c.status <> 'retired'
         LIMIT ${rowCountCap}
       ) AS capped) AS "asRelay"`,
    [viewer.dossier.id, partyId, memberIds],
  )
  return rows[0] ?? { asSpeaker: 0, byMembers: 0, asRelay: 0 }
}
