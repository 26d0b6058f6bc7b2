import 'server-only'
import { unratedKinds, type ClaimStatus } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import { staleFor, judgedByViewer } from '@/lib/data/access/rating-sight'
import { placeholders, type Bind } from '@/lib/data/database/sql-values'
import { countingStaleDecisions } from './stale-decisions'
import type { Viewer } from '@/lib/data/access/viewer'

/** Counts of a queue stop here: 100 reads "99+". */
export const queueCap = 100

/** What needs a person's rating: claims in review, reviewed ones that went stale, then drafts. */
const ranks = ['in-review', 'reviewed', 'draft'] as const satisfies readonly ClaimStatus[]
type QueueStatus = (typeof ranks)[number]

/** SQL: the claims of one status, summary rows `s`, that take a rating and that the viewer has neither rated nor abstained from. */
function unjudged(viewer: Viewer, status: QueueStatus, bind: Bind): string {
  return `FROM claim_summary s
    WHERE s.dossier_id = ${bind(viewer.dossier.id, 'uuid')} AND s.status = ${bind(status, 'text')}
      AND s.kind NOT IN (${unratedKinds.map((kind) => bind(kind, 'text')).join()})
      AND NOT EXISTS (SELECT FROM answer WHERE answer.claim_id = s.claim_id AND answer.stance = 'says-unknown')
      AND NOT ${judgedByViewer(viewer, bind)} ${status === 'reviewed' ? `AND ${staleFor(viewer, bind)}` : ''}`
}

/** The claim that has waited longest for the viewer's rating, those in review first; below the claim `after` if given. */
export async function findUnjudgedClaim(viewer: Viewer, after: string | null): Promise<string | null> {
  const place = after ? await placeOf(viewer, after) : null
  const from = place
    ? Math.max(
        0,
        ranks.findIndex((status) => status === place.status),
      )
    : 0
  for (const status of ranks.slice(from)) {
    const { bind, values } = placeholders()
    const text = unjudged(viewer, status, bind)
    const below =
      place?.status === status
        ? `AND (s.updated_at, s.claim_id) > (${bind(place.updatedAt.toISOString(), 'timestamptz')}, ${bind(place.id, 'uuid')})`
        : ''
    const sql = `SELECT s.claim_id AS id ${text} ${below} ORDER BY s.updated_at, s.claim_id LIMIT 1`
    const [claim] = (await pool().query<{ id: string }>(sql, values)).rows
    if (claim) return claim.id
  }
  return null
}

async function placeOf(viewer: Viewer, claimId: string) {
  const { rows } = await pool().query<{ id: string; status: ClaimStatus; updatedAt: Date }>(
    `SELECT claim_id AS id, status, updated_at AS "updatedAt" FROM claim_summary WHERE claim_id = $1 AND dossier_id = $2`,
    [claimId, viewer.dossier.id],
  )
  return rows[0] ?? null
}

/** SQL, with $1 the dossier and $2 the viewer: claims, not retired, with a current rating of theirs, `r`, that went stale. */
const ownStale = `DISTINCT r.claim_id AS id FROM rating r JOIN claim_summary s ON s.claim_id = r.claim_id
  WHERE r.rater_id = $2 AND r.superseded_at IS NULL AND s.dossier_id = $1 AND s.status <> 'retired'
    AND EXISTS (SELECT FROM stale_mark WHERE rating_id = r.id)`

/** The next claim whose rating by the viewer went stale, by claim id; below the claim `after` if given. */
export async function findStaleClaim(viewer: Viewer, after: string | null): Promise<string | null> {
  const { rows } = await pool().query<{ id: string }>(
    `SELECT ${ownStale} AND ($3::uuid IS NULL OR r.claim_id > $3::uuid) ORDER BY r.claim_id LIMIT 1`,
    [viewer.dossier.id, viewer.personId, after],
  )
  return rows[0]?.id ?? null
}

/** How much waits for the viewer, each capped at `queueCap`; `judged` is what they rated or abstained from, capped at 10,000. */
export interface QueueCounts {
  inReview: number
  reviewed: number
  drafts: number
  stale: number
  judged: number
}

/** What waits for the viewer. */
export async function countQueue(viewer: Viewer): Promise<QueueCounts> {
  const own = `DISTINCT r.claim_id AS id FROM rating r JOIN claim_summary s ON s.claim_id = r.claim_id
    WHERE r.rater_id = $2 AND r.superseded_at IS NULL AND s.dossier_id = $1 AND s.status <> 'retired'`
  // One after the other: a page takes few connections of the pool at once.
  return {
    inReview: await countUnjudged(viewer, 'in-review'),
    reviewed: await countUnjudged(viewer, 'reviewed'),
    drafts: await countUnjudged(viewer, 'draft'),
    stale: await countOf(viewer, ownStale, queueCap),
    judged: await countOf(viewer, own, 10_000),
  }
}

/**
 * SQL, with $1 the dossier and $2 the viewer: how much needs the viewer, for the navigation. Claims in review and reviewed
 * ones gone stale that lack their rating, their own ratings that went stale, to a lead the desk's stale decisions; capped at
 * `queueCap`. Drafts can wait.
 */
export function countingWaiting(viewer: Viewer, bind: Bind): string {
  const waiting = [unjudged(viewer, 'in-review', bind), unjudged(viewer, 'reviewed', bind), ownStale]
  const counts = waiting.map((from) => counting(from, queueCap))
  if (viewer.role === 'lead') counts.push(countingStaleDecisions)
  return `SELECT least(${queueCap}, ${counts.map((count) => `(${count})`).join(' + ')})`
}

async function countUnjudged(viewer: Viewer, status: QueueStatus): Promise<number> {
  const { bind, values } = placeholders()
  const from = unjudged(viewer, status, bind)
  const { rows } = await pool().query<{ count: number }>(counting(from, queueCap), values)
  return rows[0]?.count ?? 0
}

async function countOf(viewer: Viewer, from: string, cap: number): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(counting(from, cap), [viewer.dossier.id, viewer.personId])
  return rows[0]?.count ?? 0
}

const counting = (from: string, cap: number) =>
  `SELECT count(*)::int AS count FROM (SELECT ${from} LIMIT ${cap}) AS counted`
