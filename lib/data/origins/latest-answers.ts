import 'server-only'

/** SQL: what the stance of a summary row `s` does, as sideOf of lib/domain/readings/answer-claim has it. */
export const sideColumn = `CASE WHEN s.stance IN ('asserts', 'implies') THEN 'takes' ELSE s.stance END`

/**
 * SQL: whether only its publication dates the figure of a summary row `s`: such a date displaces no figure whose as-of or
 * said date is stated (rule 2). An answer's place is the date it stands at, then said, then published (answer-place).
 */
export const onlyPublished = `(s.measure IS NOT NULL AND s.as_of_date IS NULL AND split_part(s.answer_place, ' ', 2) = ''
  AND split_part(s.answer_place, ' ', 1) = split_part(s.answer_place, ' ', 3))`

/**
 * SQL: what ranks the words of one voice by time, of a row with its `place`: of one said date, another day of print makes no
 * later word (rule 4), so that both sides of a relay conflict are the last.
 */
export const wordPlace = `CASE WHEN split_part(place, ' ', 2) = '' THEN place
  ELSE split_part(place, ' ', 1) || ' ' || split_part(place, ' ', 2) END`

// The bounds of a figure's row; null without one, so that nothing lies in it.
const rangeOf = (
  row: string,
) => `CASE WHEN coalesce(${row}.low, ${row}.high) IS NOT NULL THEN numrange(${row}.low::numeric, ${row}.high::numeric,
  CASE WHEN ${row}.low_open THEN '(' ELSE '[' END || CASE WHEN ${row}.high_open THEN ')' ELSE ']' END) END`

/**
 * SQL: the claims among rows `now` whose voice answered otherwise before, of rows `answered` with voice, place, side,
 * position_id and the figure's bounds: it took another position, changed sides on one, or broke or began a silence; of
 * figures, gave another for the same date, or a later total below the earlier one (a higher one is no change: rule 2). A figure
 * that it denies is none that it gives, and changes what it gave only where it denies all of it.
 */
export const changedAnswers = (now: string) => `
  SELECT DISTINCT now.claim_id FROM ${now} AS now JOIN answered AS earlier USING (question_id, voice)
  WHERE earlier.place < now.place AND (
    (earlier.side <> now.side AND earlier.position_id IS NOT DISTINCT FROM now.position_id
      AND (coalesce(earlier.low, earlier.high) IS NULL OR coalesce(now.low, now.high) IS NULL))
    OR (earlier.side = 'takes' AND now.side = 'takes' AND earlier.position_id IS DISTINCT FROM now.position_id)
    OR (earlier.side <> now.side AND (earlier.side IN ('says-unknown', 'declines') OR now.side IN ('says-unknown', 'declines')))
    OR (earlier.side = 'takes' AND now.side = 'takes' AND split_part(earlier.as_of_date, 'T', 1) IS NOT DISTINCT FROM split_part(now.as_of_date, 'T', 1)
      AND (earlier.low, earlier.low_open, earlier.high, earlier.high_open) IS DISTINCT FROM (now.low, now.low_open, now.high, now.high_open))
    OR (earlier.side = 'takes' AND now.side = 'takes' AND now.high < earlier.low)
    OR (earlier.side = 'takes' AND now.side = 'denies' AND ${rangeOf('earlier')} <@ ${rangeOf('now')})
    OR (earlier.side = 'denies' AND now.side = 'takes' AND ${rangeOf('now')} <@ ${rangeOf('earlier')})
  )`
