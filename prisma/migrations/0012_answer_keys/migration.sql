-- What sorts and tells apart the answers to a question, beside the row that lists read: a page of the grid looks at every
-- answer to its questions to find which each origin gave last, and reads no other table for it.
-- replaces: 7d65417b1e384745e8b10c913ce84c14e0cfe13ab3187d4e0ea9bea066673247
-- That one kept the indexes while it wrote every answered row again, which took minutes of a million claims.
ALTER TABLE "claim_summary"
  ADD COLUMN "answer_place" TEXT COLLATE "C",
  ADD COLUMN "stance" TEXT,
  ADD COLUMN "position_id" UUID,
  ADD COLUMN "low" DOUBLE PRECISION,
  ADD COLUMN "low_open" BOOLEAN,
  ADD COLUMN "high" DOUBLE PRECISION,
  ADD COLUMN "high_open" BOOLEAN,
  ADD COLUMN "as_of_date" TEXT COLLATE "C";

SET LOCAL maintenance_work_mem = '256MB';
CREATE TEMPORARY TABLE claim_summary_index ON COMMIT DROP AS
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
  WHERE indrelid = 'claim_summary'::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
DO $$
DECLARE one text;
BEGIN
  FOR one IN SELECT name FROM claim_summary_index LOOP EXECUTE 'DROP INDEX ' || one; END LOOP;
END;
$$;

-- The place as lib/domain/answer-place has it.
UPDATE claim_summary s SET stance = a.stance, position_id = a.position_id, low = f.low, low_open = f.low_open, high = f.high,
  high_open = f.high_open, as_of_date = f.as_of_date,
  answer_place = concat_ws(' ', sortable.stands_at, sortable.said, sortable.published)
FROM answer a JOIN claim c ON c.id = a.claim_id JOIN source ON source.id = c.source_id LEFT JOIN figure f ON f.claim_id = a.claim_id
  CROSS JOIN LATERAL (
    SELECT translate(regexp_replace(coalesce(f.as_of_date, f.to_date, c.said_date, source.published_date, ''), '^.*/(?=.*[0-9])', ''), 'X~?%', '0') AS stands_at,
      translate(regexp_replace(coalesce(c.said_date, ''), '^.*/(?=.*[0-9])', ''), 'X~?%', '0') AS said,
      translate(regexp_replace(coalesce(source.published_date, ''), '^.*/(?=.*[0-9])', ''), 'X~?%', '0') AS published
  ) AS sortable
WHERE a.claim_id = s.claim_id;

DO $$
DECLARE one text;
BEGIN
  FOR one IN SELECT definition FROM claim_summary_index ORDER BY name LOOP EXECUTE one; END LOOP;
END;
$$;
