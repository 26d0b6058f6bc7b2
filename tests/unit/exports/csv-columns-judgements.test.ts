import { expect, it } from 'vitest'
import {
  comparisonsColumns,
  deskRatingsColumns,
  findingsColumns,
  independenceColumns,
  ratingsColumns,
} from '@/lib/domain/exports/csv-columns-judgements'

// Files outside rely on names and order: a change here is a change of the format.
it.each([
  {
    file: 'ratings.csv',
    columns: ratingsColumns,
    names: `rating_id claim_id party_id source_id topic rater credibility reliability abstained reason counted
      stale stale_because claim_version rated_at superseded_at informed`,
  },
  {
    file: 'comparisons.csv',
    columns: comparisonsColumns,
    names: `comparison_id question_id claim_a_id claim_b_id judge scale reason stale stale_because compared_at
      superseded_at withdrawn_at informed`,
  },
  {
    file: 'desk_ratings.csv',
    columns: deskRatingsColumns,
    names: `desk_rating_id claim_id credibility reason rests_on stale stale_because given_by given_at
      superseded_at`,
  },
  {
    file: 'findings.csv',
    columns: findingsColumns,
    names: `finding_id question_id print_line must_stand_with do_not_print reason dissent rests_on stale
      stale_because given_by given_at confirmed_by confirmed_at superseded_at`,
  },
  {
    file: 'independence.csv',
    columns: independenceColumns,
    names: `independence_id claim_a_id claim_b_id grounds reason asserted_by asserted_at confirmed_by
      confirmed_at withdrawn_at withdrawn_because`,
  },
])('$file has exactly its columns', ({ columns, names }) => {
  expect(columns.map(({ name }) => name)).toEqual(names.split(/\s+/))
})
