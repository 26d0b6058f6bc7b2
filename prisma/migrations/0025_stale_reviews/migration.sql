-- A review goes stale, too: of a claim that takes no rating there is nothing else that could be marked (rule 8).
ALTER TABLE "stale_mark" ADD COLUMN "status_change_id" UUID;
ALTER TABLE "stale_mark" ADD CONSTRAINT "stale_mark_status_change_id_fkey" FOREIGN KEY ("status_change_id") REFERENCES "status_change"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE stale_mark DROP CONSTRAINT stale_mark_one_subject;
ALTER TABLE stale_mark ADD CONSTRAINT stale_mark_one_subject
  CHECK (num_nonnulls(rating_id, desk_rating_id, finding_id, comparison_id, status_change_id) = 1);
CREATE INDEX "stale_mark_status_change_id_idx" ON "stale_mark"("status_change_id");

-- Until now a reviewed claim could be changed into one that lacks what a review needs, and nothing said so. Such a claim
-- stays reviewed, is marked, and comes back to the queue.
WITH lacking AS (
  SELECT s.claim_id,
    (SELECT id FROM status_change WHERE claim_id = s.claim_id AND to_status = 'reviewed' ORDER BY at DESC, id DESC LIMIT 1) AS review_id
  FROM claim_summary s
  WHERE s.status = 'reviewed' AND s.desk_credibility IS NULL
    AND s.kind NOT IN ('prediction', 'intention', 'opinion', 'naming') AND s.stance IS DISTINCT FROM 'says-unknown'
), marked AS (
  INSERT INTO stale_mark (id, status_change_id, cause, at)
  SELECT gen_random_uuid(), review_id, 'reviewed without a desk rating', now() FROM lacking WHERE review_id IS NOT NULL
)
UPDATE claim_summary SET desk_stale = true WHERE claim_id IN (SELECT claim_id FROM lacking WHERE review_id IS NOT NULL);

-- A finding that went stale is not cleared to print, nor is one that rests on a retired claim.
INSERT INTO stale_mark (id, finding_id, cause, at)
SELECT gen_random_uuid(), finding.id, 'claim retired', now() FROM finding
WHERE finding.superseded_at IS NULL AND EXISTS (
  SELECT FROM finding_basis JOIN claim ON claim.id = finding_basis.claim_id
  WHERE finding_basis.finding_id = finding.id AND claim.status = 'retired');
UPDATE claim_summary SET print_line = NULL WHERE print_line IS NOT NULL AND question_id IN (
  SELECT question_id FROM finding WHERE superseded_at IS NULL AND EXISTS (SELECT FROM stale_mark WHERE finding_id = finding.id));
