import { expect, it } from 'vitest'
import { gridColumns, partiesColumns, questionsColumns, sourcesColumns } from '@/lib/domain/exports/csv-columns-dossier'

// Files outside rely on names and order: a change here is a change of the format.
it.each([
  {
    file: 'sources.csv',
    columns: sourcesColumns,
    names: `source_id key headline outlet byline agency url language published_date published_words
      published_basis edition standing standing_words standing_date draws_on capture_sha256
      captures_count claims_count added_at`,
  },
  {
    file: 'parties.csv',
    columns: partiesColumns,
    names: `party_id key name aliases kind camp member_of draws_on note`,
  },
  {
    file: 'questions.csv',
    columns: questionsColumns,
    names: `question_id key text kind measure who by_whom scope count_kind positions event`,
  },
  {
    file: 'grid.csv',
    columns: gridColumns,
    names: `question_id question claim_id party_id origin camp stance position figure_words figure_low
      figure_low_open figure_high figure_high_open as_of_date said_date published_date attribution_line
      caveat changed_answer desk_rating origins_for_answer origins_independent reading print_line
      finding_stale withdrawn source_standing`,
  },
])('$file has exactly its columns', ({ columns, names }) => {
  expect(columns.map(({ name }) => name)).toEqual(names.split(/\s+/))
})
