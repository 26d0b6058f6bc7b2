import 'server-only'

/**
 * SQL: an EDTF date as text that sorts by time: the end of an interval, without what is uncertain about it. Most dates are
 * no interval; bytes sort them as any language would, and faster.
 */
const sortable = (date: string) => `translate(CASE WHEN ${date} LIKE '%/%'
  THEN regexp_replace(${date}, '^.*/(?=.*[0-9])', '') ELSE coalesce(${date}, '') END, 'X~?%', '0') COLLATE "C"`

/** SQL: whose answer a summary row `s` is: its origin's; whoever is no origin is merged with nobody (rule 3). */
export const voiceColumn = `coalesce(s.origin_party_id, s.claim_id)`

/**
 * SQL: what sorts the answers of one voice by time, of a claim `c`, `source` and figure `f`: the date it stands at, else
 * when it was said, else published; then said; then published.
 */
export const placeColumn = `ARRAY[
  ${sortable('coalesce(f.as_of_date, f.to_date, c.said_date, source.published_date)')},
  ${sortable('c.said_date')}, ${sortable('source.published_date')}]`

/** SQL: what a stance does, as sideOf of lib/domain/answer-claim has it. */
export const sideColumn = `CASE WHEN a.stance IN ('asserts', 'implies') THEN 'takes' ELSE a.stance END`

/**
 * SQL: the claims among rows `now` whose voice answered otherwise before, of rows `answered` with voice, place, side,
 * position_id and the figure's bounds: it took another position, changed sides on one, or broke or began a silence; of
 * figures, gave another for the same date, or a later total below the earlier one (a higher one is no change: rule 2).
 */
export const changedAnswers = (now: string) => `
  SELECT DISTINCT now.claim_id FROM ${now} AS now JOIN answered AS earlier USING (question_id, voice)
  WHERE earlier.place < now.place AND (
    (earlier.side <> now.side AND earlier.position_id IS NOT DISTINCT FROM now.position_id)
    OR (earlier.side = 'takes' AND now.side = 'takes' AND earlier.position_id IS DISTINCT FROM now.position_id)
    OR (earlier.side <> now.side AND (earlier.side IN ('says-unknown', 'declines') OR now.side IN ('says-unknown', 'declines')))
    OR (earlier.as_of_date IS NOT DISTINCT FROM now.as_of_date
      AND (earlier.low, earlier.low_open, earlier.high, earlier.high_open) IS DISTINCT FROM (now.low, now.low_open, now.high, now.high_open))
    OR now.high < earlier.low
  )`
