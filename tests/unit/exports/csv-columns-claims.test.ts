import { expect, it } from 'vitest'
import { claimsColumns } from '@/lib/domain/exports/csv-columns-claims'

it('has exactly the columns of claims.csv, in their order', () => {
  const names = `claim_id, dossier, statement, attribution_line, kind, status, speaker, speaker_camp, chain, origin,
    attribution, source_id, headline, outlet, byline, agency, url, published_date, published_basis, source_standing,
    quote_is, quote, digest_words, quote_start, quote_end, capture_sha256, event, place, event_date, event_date_basis,
    said_date, hedge, caveat, measure, who, by_whom, scope, count_kind, figure_basis, figure_words, figure_low,
    figure_low_open, figure_high, figure_high_open, as_of_date, as_of_basis, question, stance, position, contradicts,
    corroborates, repeats, updates, qualifies, replies_to, origins_for_answer, origins_independent, ratings_count,
    credibility_best, credibility_worst, stale_ratings, desk_rating, desk_rating_reason, desk_rating_by,
    desk_rating_at, print_line, notes_count, tags, rules_version, reviewed_at, updated_at, version, withdrawn, withdrawn_reason, retired_reason,
    informed_ratings, denied_figure, reading_note, suggested, statement_is`
  expect(claimsColumns.map(({ name }) => name)).toEqual(names.split(/,\s+/))
})

it('lets blind rating hide every aggregate of ratings, and nothing else', () => {
  const hideable = claimsColumns.filter((column) => column.hideable).map(({ name }) => name)
  expect(hideable).toEqual([
    'ratings_count',
    'credibility_best',
    'credibility_worst',
    'stale_ratings',
    'desk_rating',
    'desk_rating_reason',
    'desk_rating_by',
    'desk_rating_at',
    'informed_ratings',
  ])
})
