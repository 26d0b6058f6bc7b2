import 'server-only'
import type { CsvColumnName } from '@/lib/domain/csv-tables'
import { deskRatingShown } from '../rating-sight'
import { protectedBy } from './protected-labels'
import { type ExportScope, filled, picked, type TableQuery } from './table-query'

/** SQL: an EDTF date as text that sorts by time: the end of an interval, without what is uncertain about it. */
const sortable = (date: string) => `translate(regexp_replace(coalesce(${date}, ''), '^.*/(?=.*[0-9])', ''), 'X~?%', '0')`

/**
 * grid.csv: the latest answer of each origin to each question, by the date it stands at, then said, then published.
 * Whoever is no origin is not merged with anybody: each such claim is a row (rule 3).
 */
export function gridQuery(scope: ExportScope): TableQuery<CsvColumnName<'grid'>> {
  return {
    with: `${picked(scope)}, answered AS (
      SELECT s.*, a.stance, a.position_id, f.words, f.low, f.low_open, f.high, f.high_open, f.as_of_date, f.count_kind,
        c.said_date, c.caveat, source.published_date, coalesce(s.origin_party_id, s.claim_id) AS origin_id,
        ARRAY[${sortable('f.as_of_date')}, ${sortable('c.said_date')}, ${sortable('source.published_date')}, s.claim_id::text] AS place
      FROM picked AS s
        JOIN answer AS a ON a.claim_id = s.claim_id
        JOIN claim AS c ON c.id = s.claim_id
        JOIN source ON source.id = s.source_id
        LEFT JOIN figure AS f ON f.claim_id = s.claim_id
    ), latest AS (
      SELECT DISTINCT ON (question_id, origin_id) * FROM answered ORDER BY question_id, origin_id, place DESC
    )`,
    cells: {
      question_id: 's.question_id',
      question: 'question.key',
      claim_id: 's.claim_id',
      party_id: 'CASE WHEN hidden.id IS NULL THEN s.origin_party_id END',
      origin: `coalesce(hidden.label, ${filled('row.origin')}, ${filled('row.speaker')}, 'not recorded')`,
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
      changed_answer: changedAnswer,
      desk_rating: 's.desk_credibility',
      origins_for_answer: 'row.origins_for_answer',
      origins_independent: 'row.origins_independent',
      reading: 'NULL::text',
      print_line: filled('finding.print_line'),
      finding_stale: `CASE WHEN finding.id IS NOT NULL THEN EXISTS (SELECT FROM stale_mark WHERE finding_id = finding.id) END`,
    },
    shown: () => deskRatingShown(scope.viewer),
    from: `FROM latest AS s JOIN claim_summary AS row ON row.claim_id = s.claim_id
      JOIN question ON question.id = s.question_id
      LEFT JOIN position AS stand ON stand.id = s.position_id
      LEFT JOIN finding ON finding.question_id = s.question_id AND finding.superseded_at IS NULL AND finding.confirmed_at IS NOT NULL
      LEFT JOIN ${protectedBy('party_id')} AS hidden ON hidden.id = s.origin_party_id
      ORDER BY s.claim_id`,
  }
}

/**
 * SQL: whether this origin gave another stance or position before; of figures, another one for the same date or a
 * later total below the earlier one, since a later total that is higher is no change of answer (rule 2).
 */
const changedAnswer = `EXISTS (
  SELECT FROM answered AS earlier
  WHERE earlier.question_id = s.question_id AND earlier.origin_id = s.origin_id AND earlier.place < s.place AND (
    earlier.stance <> s.stance
    OR earlier.position_id IS DISTINCT FROM s.position_id
    OR (earlier.as_of_date IS NOT DISTINCT FROM s.as_of_date
      AND (earlier.low, earlier.low_open, earlier.high, earlier.high_open) IS DISTINCT FROM (s.low, s.low_open, s.high, s.high_open))
    OR s.high < earlier.low
  )
)`
