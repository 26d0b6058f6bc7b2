import 'server-only'
import type { CsvColumnName } from '@/lib/domain/exports/csv-tables'
import { comparisonShown } from '@/lib/data/access/comparison-sight'
import { deskRatingShown, ratingsShown } from '@/lib/data/access/rating-sight'
import { literal } from '@/lib/data/database/sql-values'
import type { Viewer } from '@/lib/data/access/viewer'
import { causeWordsSql } from './cause-words-sql'
import { namedParties } from './dossier-queries'
import { type ExportScope, filled, picked, type TableQuery } from './table-query'

/** SQL, after `picked`: the same claims with whether the viewer sees others' ratings of each. */
const seen = (viewer: Viewer) => `seen AS (SELECT s.*, ${ratingsShown(viewer, literal)} AS shown FROM picked AS s)`

/** A lead sees who judged before they did, an editor not even that; readers never (rule 6, lib/domain/claims/blind). */
const orWhoOnly = (viewer: Viewer, shown: string) => (viewer.role === 'lead' ? 'true' : shown)

/** SQL: every cause once, the oldest first, in words. */
const causes = (column: string, of: string) => `LEFT JOIN LATERAL (
    SELECT string_agg(${causeWordsSql('cause')}, '; ' ORDER BY first, cause) AS causes
    FROM (SELECT cause, min(at) AS first FROM stale_mark WHERE ${column} = ${of} GROUP BY cause) AS each
  ) AS mark ON true`
const stale = { stale: 'mark.causes IS NOT NULL', stale_because: 'mark.causes' }

/**
 * ratings.csv of claims: what the viewer may not see yet is no row at all, since its number would tell; to a lead
 * it is a row of hidden cells.
 */
export function ratingsQuery(scope: ExportScope): TableQuery<CsvColumnName<'ratings'>> {
  const { viewer, pseudonym } = scope
  const shown = `(rated.shown OR rated.rater_id = ${literal(viewer.personId, 'uuid')})`
  return {
    with: `${picked(scope)}, ${seen(viewer)}, ${namedParties}, rated AS (
      SELECT rating.id, rating.claim_id, NULL::uuid AS party_id, NULL::uuid AS source_id, NULL AS topic, rater_id, credibility,
        NULL AS grade, credibility IS NULL AS abstained, reason, claim_version, at, superseded_at, informed, seen.shown
      FROM seen JOIN rating ON rating.claim_id = seen.claim_id
      UNION ALL
      SELECT id, NULL, party_id, source_id, topic, rater_id, NULL, grade, false, reason, NULL, at, superseded_at, NULL, true
      FROM reliability_rating
      WHERE party_id IN (SELECT id FROM named) OR source_id IN (SELECT source_id FROM picked)
    )`,
    cells: {
      rating_id: 'rated.id',
      claim_id: 'rated.claim_id',
      party_id: 'rated.party_id',
      source_id: 'rated.source_id',
      topic: 'rated.topic',
      rater: pseudonym('rated.rater_id'),
      credibility: 'rated.credibility',
      reliability: 'rated.grade',
      abstained: 'rated.abstained',
      reason: 'rated.reason',
      counted: `NOT EXISTS (
        SELECT FROM interest WHERE interest.person_id = rated.rater_id AND interest.withdrawn_at IS NULL AND (
          interest.party_id = rated.party_id
          OR interest.party_id IN (
            SELECT unnest(ARRAY[step.party_id, step.speaks_for_id]) FROM chain_step AS step WHERE step.claim_id = rated.claim_id)
        )
      )`,
      ...stale,
      claim_version: 'rated.claim_version',
      rated_at: 'rated.at',
      superseded_at: 'rated.superseded_at',
      informed: 'rated.informed',
    },
    shown: () => shown,
    from: `FROM rated ${causes('rating_id', 'rated.id')} WHERE ${orWhoOnly(viewer, shown)} ORDER BY rated.id`,
  }
}

/** comparisons.csv: of two claims, superseded ones and those taken back too; others' are hidden as rule 6 says. */
export function comparisonsQuery(scope: ExportScope): TableQuery<CsvColumnName<'comparisons'>> {
  const { viewer, pseudonym } = scope
  const shown = comparisonShown(viewer, literal)
  return {
    with: picked(scope),
    cells: {
      comparison_id: 'made.id',
      question_id: 'made.question_id',
      claim_a_id: 'made.claim_a_id',
      claim_b_id: 'made.claim_b_id',
      judge: pseudonym('made.rater_id'),
      scale: 'made.scale',
      reason: 'made.reason',
      ...stale,
      compared_at: 'made.at',
      superseded_at: 'made.superseded_at',
      withdrawn_at: 'made.withdrawn_at',
      informed: 'made.informed',
    },
    shown: () => shown,
    from: `FROM comparison AS made
      JOIN picked AS a ON a.claim_id = made.claim_a_id
      JOIN picked AS b ON b.claim_id = made.claim_b_id
      ${causes('comparison_id', 'made.id')}
      WHERE made.question_id IN (SELECT question_id FROM picked) AND ${orWhoOnly(viewer, shown)}
      ORDER BY made.id`,
  }
}

/** desk_ratings.csv: superseded ones too; to readers, of reviewed claims only. */
export function deskRatingsQuery(scope: ExportScope): TableQuery<CsvColumnName<'desk_ratings'>> {
  return {
    with: picked(scope),
    cells: {
      desk_rating_id: 'desk_rating.id',
      claim_id: 'desk_rating.claim_id',
      credibility: 'desk_rating.credibility',
      reason: 'desk_rating.reason',
      rests_on: 'basis.ids',
      ...stale,
      given_by: 'person.name',
      given_at: 'desk_rating.at',
      superseded_at: 'desk_rating.superseded_at',
    },
    from: `FROM picked AS s JOIN desk_rating ON desk_rating.claim_id = s.claim_id
      JOIN person ON person.id = desk_rating.by_id
      LEFT JOIN LATERAL (
        SELECT string_agg(rating_id::text, '; ' ORDER BY rating_id) AS ids FROM desk_rating_basis WHERE desk_rating_id = desk_rating.id
      ) AS basis ON true
      ${causes('desk_rating_id', 'desk_rating.id')}
      WHERE ${deskRatingShown(scope.viewer)}
      ORDER BY desk_rating.id`,
  }
}

/** findings.csv: on the questions of the export, superseded ones too; to readers, those that a second person confirmed. */
export function findingsQuery(scope: ExportScope): TableQuery<CsvColumnName<'findings'>> {
  return {
    with: picked(scope),
    cells: {
      finding_id: 'finding.id',
      question_id: 'finding.question_id',
      print_line: 'finding.print_line',
      must_stand_with: 'finding.must_stand_with',
      do_not_print: filled('finding.do_not_print'),
      reason: 'finding.reason',
      dissent: filled('finding.dissent'),
      rests_on: 'basis.ids',
      ...stale,
      given_by: 'giver.name',
      given_at: 'finding.at',
      confirmed_by: 'confirmer.name',
      confirmed_at: 'finding.confirmed_at',
      superseded_at: 'finding.superseded_at',
    },
    from: `FROM finding JOIN person AS giver ON giver.id = finding.by_id
      LEFT JOIN person AS confirmer ON confirmer.id = finding.confirmed_by_id
      LEFT JOIN LATERAL (
        SELECT string_agg(claim_id::text, '; ' ORDER BY claim_id) AS ids FROM finding_basis WHERE finding_id = finding.id
      ) AS basis ON true
      ${causes('finding_id', 'finding.id')}
      WHERE finding.question_id IN (SELECT question_id FROM picked) ${scope.viewer.role === 'reader' ? 'AND finding.confirmed_at IS NOT NULL' : ''}
      ORDER BY finding.id`,
  }
}

/** independence.csv: of two claims of the export, withdrawn ones too. */
export function independenceQuery(scope: ExportScope): TableQuery<CsvColumnName<'independence'>> {
  return {
    with: picked(scope),
    cells: {
      independence_id: 'pair.id',
      claim_a_id: 'pair.claim_a_id',
      claim_b_id: 'pair.claim_b_id',
      grounds: `array_to_string(pair.grounds, '; ')`,
      reason: 'pair.reason',
      asserted_by: 'author.name',
      asserted_at: 'pair.at',
      confirmed_by: 'confirmer.name',
      confirmed_at: 'pair.confirmed_at',
      withdrawn_at: 'pair.withdrawn_at',
      withdrawn_because: filled('pair.withdrawn_because'),
    },
    from: `FROM independence AS pair JOIN person AS author ON author.id = pair.by_id
      LEFT JOIN person AS confirmer ON confirmer.id = pair.confirmed_by_id
      WHERE pair.claim_a_id IN (SELECT claim_id FROM picked) AND pair.claim_b_id IN (SELECT claim_id FROM picked)
      ORDER BY pair.id`,
  }
}
