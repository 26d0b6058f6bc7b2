import type { TestDatabase } from './database'
import type { Desk } from './desk'

/**
 * Many claims of a desk's source at once, as rows and summary rows: every sort has few values, so that ties run
 * across pages, and status, kind, measure, speaker, camp, links and marks vary, each with a rhythm of its own.
 */
export async function makeManyClaims(database: TestDatabase, desk: Desk, count: number): Promise<void> {
  const { dossierId, sourceId, editor, second, parties, camps } = desk
  await database.rows(
    `WITH made AS (
      INSERT INTO claim (id, dossier_id, source_id, statement, kind, attribution, status, drafted_by_id, created_at, updated_at)
      SELECT gen_random_uuid(), $1, $2, 'Statement ' || i, (ARRAY['occurrence', 'figure', 'opinion'])[i % 3 + 1], 'as-reported',
        (ARRAY['draft', 'in-review', 'reviewed', 'retired', 'draft'])[i % 5 + 1], (ARRAY[$3, $4]::uuid[])[i % 2 + 1],
        '2012-03-10', timestamptz '2012-03-12T21:00:00.123Z' + i % 7 * interval '1 millisecond'
      FROM generate_series(1, $5) AS i
      RETURNING *
    ), numbered AS (SELECT *, substr(statement, 11)::int AS i FROM made)
    INSERT INTO claim_summary (claim_id, dossier_id, source_id, status, kind, drafted_by_id, speaker_party_id, speaker_camp_id,
      measure, updated_at, published_on, sort_figure, sort_speaker, attribution_line, speaker, speaker_camp, chain, origin, no_origin, search_text,
      contradicts, replies_to, stale_ratings, desk_credibility, desk_stale)
    SELECT id, dossier_id, source_id, status, kind, drafted_by_id,
      CASE WHEN i % 4 = 0 THEN NULL ELSE (ARRAY[$6, $7, $6]::uuid[])[i % 4] END,
      CASE WHEN i % 4 = 0 THEN NULL ELSE (ARRAY[$8, $9, $8]::uuid[])[i % 4] END,
      CASE WHEN i % 3 = 1 THEN (ARRAY['killed', 'wounded'])[i % 2 + 1] END,
      updated_at, date '2012-03-01' + i % 6, (ARRAY[-1, 0, 45, 7500.5, 1e12])[i % 5 + 1],
      (ARRAY['', 'the army', 'المرصد', 'élan', 'Zoe '])[i % 5 + 1],
      'Somebody, as reported by The Outlet', 'Somebody', '', 'Somebody > The Outlet', '', 'not-stated', statement || ' number' || i,
      CASE WHEN i % 11 = 0 THEN id::text ELSE '' END, CASE WHEN i % 13 = 0 THEN id::text ELSE '' END,
      (i % 9 = 0)::int, CASE WHEN i % 8 = 0 THEN 2 END, i % 16 = 0
    FROM numbered`,
    [
      dossierId,
      sourceId,
      editor.personId,
      second.personId,
      count,
      parties.army,
      parties.observatory,
      camps.government,
      camps.opposition,
    ],
  )
}
