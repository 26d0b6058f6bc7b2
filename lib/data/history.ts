import 'server-only'
import { comparingKinds, judgingKinds, type RatingSituation } from '@/lib/domain/blind'
import type { EntryKind } from '@/lib/domain/history'
import { pool } from './database'
import type { Viewer } from './viewer'

/** An entry as stored, with what decides, claim by claim, how much of a judgement the viewer sees; null for every other kind. */
export interface LogRow {
  id: string
  at: Date
  kind: EntryKind
  actorId: string | null
  actorName: string | null
  about: string[]
  payload: unknown
  judged: Omit<RatingSituation, 'role'>[] | null
}

// An editor who may not see a claim's ratings sees no trace of them either: an entry that only said "hidden"
// would still say how many there are.
const seen = `(
  judged.claims IS NULL OR entry.actor_id = $2::uuid OR
  CASE $3::text WHEN 'reader' THEN judged.reviewed WHEN 'lead' THEN true ELSE judged.shown END)`

const select = `
  SELECT entry.id, entry.at, entry.kind, entry.about, entry.actor_id AS "actorId", person.name AS "actorName",
    log_payload.payload, judged.claims AS judged
  FROM log_entry entry
  LEFT JOIN person ON person.id = entry.actor_id
  LEFT JOIN log_payload ON log_payload.log_entry_id = entry.id
  LEFT JOIN LATERAL (
    SELECT bool_and(claim.status = 'reviewed') AS reviewed, bool_and(own.has_judged OR desk.has_desk_rating) AS shown,
      json_agg(json_build_object(
        'status', claim.status, 'hasJudged', own.has_judged, 'hasDeskRating', desk.has_desk_rating)) AS claims
    FROM claim
    CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT FROM rating WHERE claim_id = claim.id AND rater_id = $2::uuid AND superseded_at IS NULL) AS has_judged) AS own
    CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT FROM desk_rating WHERE claim_id = claim.id AND superseded_at IS NULL) AS has_desk_rating) AS desk
    WHERE entry.kind = ANY($4::text[])
      AND claim.id = ANY(CASE WHEN entry.kind = ANY($5::text[]) THEN entry.about[2:3] ELSE entry.about[1:1] END)
  ) judged ON true
  WHERE entry.dossier_id = $1::uuid AND entry.id < $6::uuid AND ${seen}`

/** Sorts after every UUIDv7: the keyset of a first page. */
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Which entries: of one thing (its id), by one person, of some kinds, below the entry `before`; null lets all through. */
export interface EntryFilter {
  about: string | null
  actorId?: string | null
  kinds?: readonly EntryKind[] | null
  before: string | null
}

/**
 * Entries of the viewer's dossier, newest first, at most `limit`. Entries that tell judgements the viewer may not
 * see (rule 6) are left out, but for a lead.
 */
export async function listEntries(
  viewer: Viewer,
  { about, actorId = null, kinds = null, before, limit }: EntryFilter & { limit: number },
): Promise<LogRow[]> {
  const values: unknown[] = [viewer.dossier.id, viewer.personId, viewer.role, judgingKinds, comparingKinds, before ?? newest, limit]
  const bind = (value: unknown) => `$${values.push(value)}`
  // By what it is about first: walking the dossier's log backwards for a rare id would read all of it.
  const found = about ? `WITH found AS MATERIALIZED (SELECT id FROM log_entry WHERE about @> ARRAY[${bind(about)}::uuid])` : ''
  const wanted = [
    about && 'entry.id IN (SELECT id FROM found)',
    actorId && `entry.actor_id = ${bind(actorId)}::uuid`,
    kinds && `entry.kind = ANY(${bind(kinds)}::text[])`,
  ].filter((condition) => typeof condition === 'string')
  const text = `${found} ${[select, ...wanted].join(' AND ')} ORDER BY entry.id DESC LIMIT $7`
  return (await pool().query<LogRow>({ name: `history${[about, actorId, kinds].map((given) => (given ? 1 : 0)).join('')}`, text, values })).rows
}

/** Everybody who is or was a member of the viewer's dossier, by name: who may have done what its history says. */
export async function listActors(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const { rows } = await pool().query<{ id: string; name: string }>(
    `SELECT person.id, person.name FROM member JOIN person ON person.id = member.person_id
     WHERE member.dossier_id = $1 ORDER BY person.name, person.id LIMIT 1000`,
    [viewer.dossier.id],
  )
  return rows
}
