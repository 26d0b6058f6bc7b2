import 'server-only'
import type { ReliabilityGrade } from '@/lib/domain/vocabulary'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** One grade of a party. `counted` is false where its rater declared an interest in the party (product.md, rule 7). */
export interface GradeRow {
  id: string
  topic: string
  grade: ReliabilityGrade
  reason: string
  at: Date
  raterId: string
  raterName: string
  supersededAt: Date | null
  counted: boolean
}

/** Every current grade of a party, and the viewer's own earlier ones, by topic, the newest first; at most 500. */
export async function listGrades(viewer: Viewer, partyId: string): Promise<GradeRow[]> {
  const { rows } = await pool().query<GradeRow>(
    `SELECT r.id, r.topic, r.grade, r.reason, r.at, r.rater_id AS "raterId", person.name AS "raterName",
       r.superseded_at AS "supersededAt", NOT EXISTS (
         SELECT FROM interest i WHERE i.person_id = r.rater_id AND i.party_id = r.party_id AND i.withdrawn_at IS NULL
       ) AS counted
     FROM reliability_rating r JOIN person ON person.id = r.rater_id
     WHERE r.dossier_id = $1 AND r.party_id = $2 AND (r.superseded_at IS NULL OR r.rater_id = $3)
     ORDER BY r.topic, r.superseded_at IS NOT NULL, r.at DESC, r.id LIMIT 500`,
    [viewer.dossier.id, partyId, viewer.personId],
  )
  return rows
}

/** Topics that parties of the viewer's dossier are graded on already, so that the same thing gets the same name. */
export async function listTopics(viewer: Viewer): Promise<string[]> {
  const { rows } = await pool().query<{ topic: string }>(
    `SELECT DISTINCT topic FROM reliability_rating WHERE dossier_id = $1 AND superseded_at IS NULL ORDER BY topic LIMIT 100`,
    [viewer.dossier.id],
  )
  return rows.map(({ topic }) => topic)
}
