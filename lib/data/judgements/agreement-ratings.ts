import 'server-only'
import type { AgreementRating } from '@/lib/domain/agreement/report'
import { pool } from '@/lib/data/database/database'
import { raterPseudonym } from '@/lib/data/access/rater-pseudonym'
import { ratingsShown, rowByRow } from '@/lib/data/access/rating-sight'
import { literal } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'

/** Ratings looked at; more are said to be more. */
export const agreementCap = 5000

/**
 * The current ratings of those claims whose ratings the viewer sees (rule 6), newest first, at most one more than
 * `agreementCap`; retired claims are left out. Raters are named to leads only, themselves apart; else by the
 * pseudonym that exports use.
 */
export async function listAgreementRatings(viewer: Viewer): Promise<AgreementRating[]> {
  const name = viewer.role === 'lead' ? 'person.name' : raterPseudonym(viewer)('rating.rater_id')
  const { rows } = await pool().query<AgreementRating>(
    `SELECT rating.claim_id AS "claimId", rating.rater_id = $2 AS own, ${name} AS rater, rating.rater_id AS "raterId",
       rating.credibility, rating.informed, ${rowByRow('EXISTS (SELECT FROM stale_mark WHERE rating_id = rating.id)')} AS stale,
       ${rowByRow(`NOT EXISTS (
         SELECT FROM chain_step AS step JOIN interest ON interest.party_id IN (step.party_id, step.speaks_for_id)
         WHERE step.claim_id = rating.claim_id AND interest.person_id = rating.rater_id AND interest.withdrawn_at IS NULL
       )`)} AS counted
     FROM claim_summary s JOIN rating ON rating.claim_id = s.claim_id AND rating.superseded_at IS NULL
     JOIN person ON person.id = rating.rater_id
     WHERE s.dossier_id = $1 AND s.status <> 'retired' AND ${rowByRow(ratingsShown(viewer, literal))}
     ORDER BY rating.at DESC, rating.id LIMIT ${agreementCap + 1}`,
    [viewer.dossier.id, viewer.personId],
  )
  return rows
}
