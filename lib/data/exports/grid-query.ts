import 'server-only'
import type { CsvColumnName } from '@/lib/domain/exports/csv-tables'
import { isWithdrawn, sourceStanding } from '@/lib/data/claims/standing'
import { changedAnswers, onlyPublished, sideColumn, wordPlace } from '@/lib/data/origins/latest-answers'
import { deskRatingShown } from '@/lib/data/access/rating-sight'
import { literal } from '@/lib/data/database/sql-values'
import { type ExportScope, filled, picked, type TableQuery } from './table-query'

/**
 * grid.csv: what each origin said last to each question, all of it where it said several things at that time.
 * Whoever is no origin is not merged with anybody: each such claim is a row (rule 3).
 */
export function gridQuery(scope: ExportScope): TableQuery<CsvColumnName<'grid'>> {
  return {
    with: `${picked(scope)}, answered AS (
      SELECT s.*, ${sideColumn} AS side, coalesce(s.origin_party_id, s.claim_id) AS voice, s.answer_place AS place,
        q.kind = 'figure' AS is_figure, ${onlyPublished} AS undated, f.words, c.said_date, c.caveat, source.published_date
      FROM picked JOIN claim_summary AS s ON s.claim_id = picked.claim_id AND s.question_id IS NOT NULL
        JOIN question AS q ON q.id = s.question_id
        JOIN claim AS c ON c.id = s.claim_id
        JOIN source ON source.id = s.source_id
        LEFT JOIN figure AS f ON f.claim_id = s.claim_id
    ), ranked AS (
      SELECT *, rank() OVER (PARTITION BY question_id, voice ORDER BY undated, ${wordPlace} DESC) AS nth,
        row_number() OVER (PARTITION BY question_id, voice, ${wordPlace}, side, position_id, low, low_open, high, high_open ORDER BY claim_id) AS copy
      FROM answered
    ), latest AS (
      SELECT * FROM ranked WHERE CASE WHEN is_figure THEN claim_id <> ALL(${earlier(scope)}) ELSE nth = 1 AND copy = 1 END
    ), changed AS MATERIALIZED (${changedAnswers('latest')})`,
    cells: {
      question_id: 's.question_id',
      question: 'question.key',
      claim_id: 's.claim_id',
      party_id: 's.origin_party_id',
      origin: `coalesce(${filled('row.origin')}, ${filled('row.speaker')}, 'not recorded')`,
      camp: filled('row.speaker_camp'),
      stance: 's.stance',
      position: 'stand.key',
      figure_words: 's.words',
      figure_low: 's.low',
      figure_low_open: 's.low_open',
      figure_high: 's.high',
      figure_high_open: 's.high_open',
      as_of_date: filled('s.as_of_date'),
      said_date: filled('s.said_date'),
      published_date: filled('s.published_date'),
      attribution_line: 'row.attribution_line',
      caveat: filled('s.caveat'),
      changed_answer: `EXISTS (SELECT FROM changed WHERE changed.claim_id = s.claim_id)`,
      desk_rating: 's.desk_credibility',
      origins_for_answer: 'row.origins_for_answer',
      origins_independent: 'row.origins_independent',
      reading: filled('grid_reading.reading'),
      print_line: 'CASE WHEN NOT finding.stale THEN finding.print_line END',
      finding_stale: 'finding.stale',
      withdrawn: isWithdrawn('s.claim_id'),
      source_standing: sourceStanding('s.source_id'),
    },
    shown: () => deskRatingShown(scope.viewer),
    from: `FROM latest AS s JOIN claim_summary AS row ON row.claim_id = s.claim_id
      JOIN question ON question.id = s.question_id
      LEFT JOIN json_to_recordset(${readings(scope)}) AS grid_reading(question_id uuid, reading text) ON grid_reading.question_id = s.question_id
      LEFT JOIN position AS stand ON stand.id = s.position_id
      LEFT JOIN (
        SELECT question_id, print_line, EXISTS (SELECT FROM stale_mark WHERE finding_id = finding.id) AS stale
        FROM finding WHERE superseded_at IS NULL AND confirmed_at IS NOT NULL
      ) AS finding ON finding.question_id = s.question_id
      ORDER BY s.claim_id`,
  }
}

/** SQL: the claims of questions of how many that the grid leaves out, as the domain reads them. */
function earlier({ earlierFigures = [] }: ExportScope): string {
  return `string_to_array(${literal(earlierFigures.join(','), 'text')}, ',')::uuid[]`
}

/** SQL: what each question's row comes to, as the screen says it (COPY takes no parameters). */
function readings({ rowReadings = [] }: ExportScope): string {
  const rows = rowReadings.map(({ questionId, reading }) => ({ question_id: questionId, reading }))
  return `${literal(JSON.stringify(rows), 'text')}::json`
}
