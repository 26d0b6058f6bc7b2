import 'server-only'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import type { Line } from '@/lib/domain/lines/line'
import { searchWords } from '@/lib/domain/input/search-words'
import type { ClaimStatus } from '@/lib/domain/vocabulary'
import { standingColumns } from '@/lib/data/claims/standing'
import { pool } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Stated } from '@/lib/domain/offers/shown-statement'

/** Suggestions offered at a time; the next ones come up as these are accepted. */
const offered = 20

/** Claims looked at for each thing they may share with the question, the newest: keeps the work flat. */
const lookedAt = 200

/** A claim that may answer a question, and what it shares with it. `version` is of the claim. */
export interface AnswerSuggestion extends Stated, ClaimStanding {
  claimId: string
  version: number
  attributionLine: Line
  headline: string
  status: ClaimStatus
  figureWords: string | null
  sameMeasure: boolean
  sameEvent: boolean
  samePlace: boolean
  /** Words it shares with the question and its positions, as the index folds them. */
  words: string[]
}

/** What a question asks, as far as claims can share it. `words` are its own and its positions'. */
export interface Asked {
  measure: string | null
  eventId: string | null
  words: string
}

// Words that say something: no stop words of English, no numbers, no single letters; the longest, since they tell most.
const askedWords = `
  SELECT lexeme, plainto_tsquery('simple', lexeme) AS query
  FROM unnest(to_tsvector('simple', fold_text($4::text)))
  WHERE length(lexeme) > 2 AND lexeme !~ '^[0-9]+$' AND ts_lexize('english_stem', lexeme) IS DISTINCT FROM '{}'
  ORDER BY length(lexeme) DESC, lexeme LIMIT 10`

const open = `s.dossier_id = $1 AND s.question_id IS NULL AND s.status <> 'retired'`
const newest = `ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${lookedAt}`

// Words are found by the index, never by comparing with every claim.
const sql = `
  WITH asked AS MATERIALIZED (${askedWords}),
  paired AS MATERIALIZED (
    SELECT string_agg((a.query && b.query)::text, ' | ')::tsquery AS query FROM asked a JOIN asked b ON a.lexeme < b.lexeme
  ),
  candidate AS (
    (SELECT s.claim_id FROM claim_summary s WHERE ${open} AND s.measure = $2 ${newest})
    UNION
    (SELECT s.claim_id FROM claim_summary s JOIN claim c ON c.id = s.claim_id WHERE ${open} AND c.event_id = $3 ${newest})
    UNION
    (SELECT s.claim_id FROM claim_summary s WHERE ${open} AND s.search @@ (SELECT query FROM paired) ${newest})
  ),
  shared AS (
    SELECT s.*, c.version, c.statement, c.statement_is,
      s.measure IS NOT DISTINCT FROM $2 AND $2 IS NOT NULL AS same_measure,
      c.event_id IS NOT DISTINCT FROM $3 AND $3 IS NOT NULL AS same_event,
      c.place_id IS NOT NULL AND c.place_id = (SELECT place_id FROM story_event WHERE id = $3) AS same_place,
      ARRAY(SELECT lexeme FROM asked WHERE s.search @@ asked.query ORDER BY lexeme) AS words
    FROM candidate JOIN claim_summary s ON s.claim_id = candidate.claim_id JOIN claim c ON c.id = s.claim_id
  )
  SELECT s.claim_id AS "claimId", s.version, s.statement, s.statement_is AS "statementIs", s.attribution_line AS "attributionLine", source.headline, s.status,
      ${standingColumns('s.claim_id', 's.source_id')},
    figure.words AS "figureWords", s.same_measure AS "sameMeasure", s.same_event AS "sameEvent", s.same_place AS "samePlace", s.words
  FROM shared s JOIN source ON source.id = s.source_id LEFT JOIN figure ON figure.claim_id = s.claim_id
  CROSS JOIN LATERAL (
    SELECT s.same_measure::int * 3 + s.same_event::int * 2 + s.same_place::int + cardinality(s.words) AS score
  ) likely
  WHERE s.same_measure OR cardinality(s.words) > 1
  ORDER BY likely.score DESC, s.updated_at DESC, s.claim_id LIMIT ${offered}`

/**
 * Claims of the viewer's dossier that answer nothing yet and share most with what is asked: its measure, its event and
 * that event's place, its words; the likeliest first, at most 20. They share the measure or at least two words.
 */
export async function listAnswerSuggestions(
  viewer: Viewer,
  { measure, eventId, words }: Asked,
): Promise<AnswerSuggestion[]> {
  const values = [viewer.dossier.id, measure, eventId, searchWords(words).join(' ')]
  // Without a name: it is planned anew for its words, since how common they are decides which way is fast.
  return (await pool().query<AnswerSuggestion>(sql, values)).rows
}
