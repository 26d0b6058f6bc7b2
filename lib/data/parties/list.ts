import 'server-only'
import { summariseReliability, type CurrentGrade, type TopicSummary } from '@/lib/domain/parties/reliability-summary'
import type { PartyKind } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** Counts in a row stop here: 1,001 reads "1,000+". */
export const rowCountCap = 1001

/** One line of the list of parties. Counts leave retired claims out and are capped at `rowCountCap`. */
export interface PartyRow {
  id: string
  key: string
  name: string
  kind: PartyKind
  aliases: string[]
  camp: { name: string; badge: string; colour: string } | null
  asSpeaker: number
  asRelay: number
  reliability: TopicSummary[]
}

/** Which parties: words of a name or alias, a camp by key (`none`: in no camp), below the party `after`. */
export interface PartyFilter {
  words: string | null
  camp: string | null
  after: string | null
}

// Camps in their order, parties of no camp last. A page is cut before anything is counted.
const place = `(coalesce(camp.position, 32767), p.name, p.id)`
const sql = `
  WITH asked AS (SELECT replace(replace(replace(fold_text($2), '\\', '\\\\'), '%', '\\%'), '_', '\\_') AS safe),
  page AS (
    SELECT p.id, p.key, p.name, p.kind, p.camp_id, ROW${place} AS place
    FROM party p LEFT JOIN camp ON camp.id = p.camp_id, asked
    WHERE p.dossier_id = $1
      AND ($2::text IS NULL OR fold_text(p.name) LIKE '%' || safe || '%'
        OR EXISTS (SELECT FROM party_alias a WHERE a.party_id = p.id AND fold_text(a.name) LIKE '%' || safe || '%'))
      AND ($3::text IS NULL OR coalesce(camp.key, 'none') = $3)
      AND ($4::uuid IS NULL OR ${place} > (
        SELECT coalesce(last_camp.position, 32767), last.name, last.id
        FROM party last LEFT JOIN camp last_camp ON last_camp.id = last.camp_id
        WHERE last.id = $4 AND last.dossier_id = $1))
    ORDER BY ${place} LIMIT $5
  )
  SELECT page.id, page.key, page.name, page.kind,
    ARRAY(SELECT a.name FROM party_alias a WHERE a.party_id = page.id ORDER BY a.name) AS aliases,
    CASE WHEN camp.id IS NULL THEN NULL
      ELSE json_build_object('name', camp.name, 'badge', camp.badge, 'colour', camp.colour) END AS camp,
    (SELECT count(*)::int FROM (
      SELECT FROM claim_summary s WHERE s.speaker_party_id = page.id AND s.status <> 'retired' LIMIT ${rowCountCap}
    ) AS capped) AS "asSpeaker",
    (SELECT count(*)::int FROM (
      SELECT FROM chain_step step JOIN claim c ON c.id = step.claim_id
      WHERE step.party_id = page.id AND step.manner IN ('relayed', 'published') AND c.status <> 'retired'
      LIMIT ${rowCountCap}
    ) AS capped) AS "asRelay"
  FROM page LEFT JOIN camp ON camp.id = page.camp_id
  ORDER BY page.place`

/** A page of the parties of the viewer's dossier, by camp and name, at most `limit`. */
export async function listPartyRows(viewer: Viewer, filter: PartyFilter, limit: number): Promise<PartyRow[]> {
  const values = [viewer.dossier.id, filter.words, filter.camp, filter.after, limit]
  const { rows } = await pool().query<Omit<PartyRow, 'reliability'>>({ name: 'party-list', text: sql, values })
  const grades = await currentGrades(rows.map(({ id }) => id))
  return rows.map((row) => ({
    ...row,
    reliability: summariseReliability(grades.filter(({ partyId }) => partyId === row.id)),
  }))
}

/** Current grades of these parties; one by somebody with an interest in the party does not count. */
async function currentGrades(partyIds: string[]): Promise<(CurrentGrade & { partyId: string })[]> {
  const { rows } = await pool().query<CurrentGrade & { partyId: string }>(
    `SELECT r.party_id AS "partyId", r.topic, r.grade, NOT EXISTS (
       SELECT FROM interest i WHERE i.person_id = r.rater_id AND i.party_id = r.party_id AND i.withdrawn_at IS NULL
     ) AS counted
     FROM reliability_rating r WHERE r.party_id = ANY($1::uuid[]) AND r.superseded_at IS NULL`,
    [partyIds],
  )
  return rows
}
