import 'server-only'
import type { CsvColumnName } from '@/lib/domain/exports/csv-tables'
import { rulesVersion } from '@/lib/domain/readings/reading'
import { isWithdrawn } from '@/lib/data/claims/standing'
import { deskRatingShown, ratingsShown } from '@/lib/data/access/rating-sight'
import { literal } from '@/lib/data/database/sql-values'
import { type ExportScope, filled, type TableQuery } from './table-query'

/** claims.csv: streamed along the index of the dossier's claims by id. */
export function claimsQuery({ viewer, conditions, isBroad }: ExportScope): TableQuery<CsvColumnName<'claims'>> {
  return {
    isStreamed: isBroad,
    cells: {
      ...aboutClaim(literal(viewer.dossier.key, 'text')),
      ...aboutWords,
      ...aboutFigure,
      ...aboutJudgement,
      ...aboutEnds,
    },
    shown: (name) => (name.startsWith('desk_') ? deskRatingShown(viewer) : 'sight.shown'),
    from: `FROM claim_summary s
      JOIN claim c ON c.id = s.claim_id
      JOIN source ON source.id = s.source_id
      CROSS JOIN LATERAL (SELECT ${ratingsShown(viewer, literal)} AS shown OFFSET 0) AS sight
      LEFT JOIN LATERAL (
        SELECT kind FROM source_notice WHERE source_id = s.source_id ORDER BY kind = 'retracted' DESC LIMIT 1
      ) AS notice ON true
      LEFT JOIN LATERAL (
        SELECT capture.text_is, anchor.exact, anchor.start_at, anchor.end_at, capture.sha256
        FROM anchor JOIN capture ON capture.id = anchor.capture_id
        WHERE anchor.claim_id = s.claim_id
        ORDER BY capture.text_is = 'article' DESC, capture.text_is = 'translation' DESC, capture.captured_at DESC,
          capture.id DESC, anchor.start_at, anchor.end_at
        LIMIT 1
      ) AS words ON true
      LEFT JOIN story_event AS event ON event.id = c.event_id
      LEFT JOIN place ON place.id = c.place_id
      LEFT JOIN figure AS f ON f.claim_id = s.claim_id
      LEFT JOIN party AS by_whom ON by_whom.id = f.by_whom_id
      LEFT JOIN answer AS a ON a.claim_id = s.claim_id
      LEFT JOIN question ON question.id = a.question_id
      LEFT JOIN position AS stand ON stand.id = a.position_id
      LEFT JOIN suggestion_decision AS suggestion ON suggestion.claim_id = s.claim_id
      WHERE ${conditions}
      ORDER BY s.claim_id`,
  }
}

const aboutClaim = (dossier: string) => ({
  claim_id: 's.claim_id',
  dossier,
  statement: 'c.statement',
  attribution_line: 's.attribution_line',
  kind: 'c.kind',
  status: 'c.status',
  speaker: filled('s.speaker'),
  speaker_camp: filled('s.speaker_camp'),
  chain: 's.chain',
  origin: filled('s.origin'),
  attribution: 'c.attribution',
  source_id: 's.source_id',
  headline: 'source.headline',
  outlet: filled('source.outlet'),
  byline: filled('source.byline'),
  agency: filled('source.agency'),
  url: filled('source.url'),
  published_date: filled('source.published_date'),
  published_basis: 'source.published_basis',
  source_standing: 'notice.kind',
  event: 'event.key',
  place: 'place.key',
  event_date: filled('c.event_date'),
  event_date_basis: 'c.event_date_basis',
  said_date: filled('c.said_date'),
  hedge: filled('c.hedge'),
  caveat: filled('c.caveat'),
  rules_version: `'${rulesVersion}' || coalesce('; lexicon ' || f.lexicon, '')`,
  reviewed_at: 's.reviewed_at',
  updated_at: 'c.updated_at',
  version: 'c.version',
  suggested: `CASE suggestion.decision WHEN 'accepted' THEN 'yes' WHEN 'edited' THEN 'edited' ELSE 'no' END`,
  statement_is: 'c.statement_is',
})

const aboutWords = {
  quote_is: 'words.text_is',
  quote: `CASE WHEN words.text_is = 'article' THEN words.exact END`,
  digest_words: `CASE WHEN words.text_is <> 'article' THEN words.exact END`,
  quote_start: 'words.start_at',
  quote_end: 'words.end_at',
  capture_sha256: 'words.sha256',
}

const aboutFigure = {
  measure: 'f.measure',
  who: 'f.who',
  by_whom: `CASE WHEN f.claim_id IS NOT NULL THEN coalesce(by_whom.key, 'not-stated') END`,
  scope: filled('f.scope'),
  count_kind: 'f.count_kind',
  figure_basis: 'f.basis',
  figure_words: 'f.words',
  denied_figure: `CASE WHEN a.stance = 'denies' THEN f.words END`,
  reading_note: `CASE WHEN s.status <> 'retired' AND question.kind = 'figure' THEN s.reading_note END`,
  figure_low: 'f.low',
  figure_low_open: 'f.low_open',
  figure_high: 'f.high',
  figure_high_open: 'f.high_open',
  as_of_date: filled('f.as_of_date'),
  as_of_basis: 'f.as_of_basis',
}

/** Subqueries that only claims pay for which have such an end: most have none. */
const aboutEnds = {
  withdrawn: isWithdrawn('s.claim_id'),
  withdrawn_reason: `CASE WHEN ${isWithdrawn('s.claim_id')} THEN (
    SELECT words FROM withdrawal WHERE withdrawal.claim_id = s.claim_id ORDER BY at DESC, id DESC LIMIT 1) END`,
  retired_reason: `CASE WHEN c.status = 'retired' THEN (
    SELECT nullif(reason, '') FROM status_change
    WHERE status_change.claim_id = s.claim_id AND to_status = 'retired' ORDER BY at DESC, id DESC LIMIT 1) END`,
}

const aboutJudgement = {
  question: 'question.key',
  stance: 'a.stance',
  position: 'stand.key',
  contradicts: filled('s.contradicts'),
  corroborates: filled('s.corroborates'),
  repeats: filled('s.repeats'),
  updates: filled('s.updates'),
  qualifies: filled('s.qualifies'),
  replies_to: filled('s.replies_to'),
  origins_for_answer: 's.origins_for_answer',
  origins_independent: 's.origins_independent',
  ratings_count: 's.ratings_count',
  credibility_best: 's.credibility_best',
  credibility_worst: 's.credibility_worst',
  stale_ratings: 's.stale_ratings',
  informed_ratings: 's.informed_ratings',
  desk_rating: 's.desk_credibility',
  desk_rating_reason: filled('s.desk_reason'),
  desk_rating_by: 's.desk_by',
  desk_rating_at: 's.desk_at',
  print_line: filled('s.print_line'),
  notes_count: 's.notes_count',
  tags: filled('s.tags'),
}
