import 'server-only'
import { comparingKinds, judgingKinds } from '@/lib/domain/claims/blind'
import type { EntryKind } from '@/lib/domain/history/history'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { comparisonShown } from '@/lib/data/access/comparison-sight'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/**
 * An entry as stored, with what decides how much of a judgement of a claim the viewer sees, or whether they see a
 * comparison; null for every other kind.
 */
export interface LogRow {
  id: string
  at: Date
  kind: EntryKind
  actorId: string | null
  actorName: string | null
  about: string[]
  payload: unknown
  judged: { status: ClaimStatus; hasJudged: boolean; hasDeskRating: boolean } | null
  compared: { shown: boolean } | null
}

// An editor who may not see a claim's ratings sees no trace of them either: an entry that only said "hidden"
// would still say how many there are. The same for comparisons.
const seen = `(compared.shown IS NULL OR compared.shown OR entry.actor_id = $2::uuid OR $3::text = 'lead') AND (
  judged.status IS NULL OR entry.actor_id = $2::uuid OR
  CASE $3::text
    WHEN 'reader' THEN judged.status = 'reviewed' AND judged.has_desk_rating
    WHEN 'lead' THEN true
    ELSE judged.has_judged OR judged.has_desk_rating
  END)`

// Until a second person confirmed it a finding is no finding of the desk: readers read nothing of it (rule 7).
const confirmed = `(entry.kind <> 'finding-written' OR entry.actor_id = $2::uuid
  OR EXISTS (SELECT FROM finding WHERE finding.id = entry.about[2] AND finding.confirmed_at IS NOT NULL))`

const selectAs = (viewer: Viewer) => `
  SELECT entry.id, entry.at, entry.kind, entry.about, entry.actor_id AS "actorId", person.name AS "actorName",
    log_payload.payload,
    CASE WHEN judged.status IS NOT NULL THEN json_build_object(
      'status', judged.status, 'hasJudged', judged.has_judged, 'hasDeskRating', judged.has_desk_rating) END AS judged,
    CASE WHEN compared.shown IS NOT NULL THEN json_build_object('shown', compared.shown) END AS compared
  FROM log_entry entry
  LEFT JOIN person ON person.id = entry.actor_id
  LEFT JOIN log_payload ON log_payload.log_entry_id = entry.id
  LEFT JOIN LATERAL (
    SELECT claim.status,
      EXISTS (SELECT FROM rating own WHERE own.claim_id = claim.id AND own.rater_id = $2::uuid AND own.superseded_at IS NULL
        AND NOT EXISTS (SELECT FROM stale_mark WHERE stale_mark.rating_id = own.id)) AS has_judged,
      EXISTS (SELECT FROM desk_rating WHERE desk_rating.claim_id = claim.id AND desk_rating.superseded_at IS NULL
        AND NOT EXISTS (SELECT FROM stale_mark WHERE stale_mark.desk_rating_id = desk_rating.id)) AS has_desk_rating
    FROM claim WHERE claim.id = entry.about[1] AND entry.kind = ANY($4::text[])
  ) judged ON true
  LEFT JOIN LATERAL (
    SELECT ${comparisonShown(viewer, () => '$2::uuid')} AS shown
    FROM comparison made JOIN claim_summary a ON a.claim_id = made.claim_a_id JOIN claim_summary b ON b.claim_id = made.claim_b_id
    WHERE made.id = entry.about[4] AND entry.kind = ANY($7::text[])
  ) compared ON true
  WHERE entry.dossier_id = $1::uuid AND entry.id < $5::uuid AND ${seen} ${viewer.role === 'reader' ? `AND ${confirmed}` : ''}`

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
 * see (rule 6) are left out, but for a lead; to readers, findings that nobody confirmed, too.
 */
export async function listEntries(
  viewer: Viewer,
  { about, actorId = null, kinds = null, before, limit }: EntryFilter & { limit: number },
): Promise<LogRow[]> {
  const values: unknown[] = [
    viewer.dossier.id,
    viewer.personId,
    viewer.role,
    judgingKinds,
    before ?? newest,
    limit,
    comparingKinds,
  ]
  const bind = (value: unknown) => `$${values.push(value)}`
  // By what it is about first: walking the dossier's log backwards for a rare id would read all of it.
  const entriesAbout = about
    ? `WITH about_entry AS MATERIALIZED (SELECT id FROM log_entry WHERE about @> ARRAY[${bind(about)}::uuid])`
    : ''
  const wanted = [
    about && 'entry.id IN (SELECT id FROM about_entry)',
    actorId && `entry.actor_id = ${bind(actorId)}::uuid`,
    kinds && `entry.kind = ANY(${bind(kinds)}::text[])`,
  ].filter((condition) => typeof condition === 'string')
  const text = `${entriesAbout} ${[selectAs(viewer), ...wanted].join(' AND ')} ORDER BY entry.id DESC LIMIT $6`
  const shape = [about, actorId, kinds, viewer.role === 'reader'].map((part) => (part ? 1 : 0)).join('')
  return (await pool().query<LogRow>({ name: `history${shape}`, text, values })).rows
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
