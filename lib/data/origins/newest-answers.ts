import 'server-only'
import { onlyPublished, sideColumn, wordPlace } from './latest-answers'

/** Answers of one question that are read and shown, newest first; of more, the newest. */
export const answersOfRow = 60

/**
 * SQL, to follow WITH: of the answers to question `q`, as their summary rows tell them, all (`answered`), and those that its row
 * shows (`newest`), the latest first where they are too many. Whoever is no origin is merged with nobody (rule 3), so that only origins' answers are ranked. Of how many,
 * all are told: which figure replaced which is for the domain to read (lib/domain/readings/succession).
 */
export const newestAnswers = (published: string) => `
  answered AS (
    SELECT s.claim_id, s.question_id, s.origin_party_id AS voice, s.answer_place AS place, ${sideColumn} AS side, s.position_id,
      s.low, s.low_open, s.high, s.high_open, s.as_of_date, s.measure, ${onlyPublished} AS undated,
      coalesce(s.as_of_date, CASE WHEN ${onlyPublished} THEN 'published' ELSE '' END) AS stands_at
    FROM claim_summary s WHERE s.question_id = q.id AND s.status <> 'retired' ${published}
  ), ranked AS (
    SELECT *, rank() OVER (PARTITION BY voice, stands_at ORDER BY CASE WHEN q.kind = 'figure' THEN place ELSE ${wordPlace} END DESC) AS nth,
      row_number() OVER (
        PARTITION BY voice, stands_at, side, position_id, measure, low, low_open, high, high_open ORDER BY place DESC, claim_id) AS copy,
      count(*) OVER (PARTITION BY voice)::int AS of_voice,
      stands_at = first_value(stands_at) OVER (PARTITION BY voice ORDER BY undated, place DESC, stands_at) AS is_latest
    FROM answered WHERE voice IS NOT NULL
  ), listed AS (
    SELECT claim_id, question_id, voice, place, side, position_id, low, low_open, high, high_open, as_of_date,
      is_latest AND nth = 1 AND copy = 1 AS is_latest, copy = 1 AS is_first, of_voice
    FROM ranked WHERE q.kind = 'figure' OR (nth = 1 AND copy = 1)
    UNION ALL
    SELECT claim_id, question_id, voice, place, side, position_id, low, low_open, high, high_open, as_of_date, TRUE, TRUE, 1
    FROM answered WHERE voice IS NULL
  ), newest AS MATERIALIZED (
    SELECT * FROM listed ORDER BY is_latest DESC, is_first DESC, place DESC, claim_id LIMIT ${answersOfRow}
  )`
