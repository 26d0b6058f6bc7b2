-- A judge can take a comparison back: it stays readable and no longer stands.
ALTER TABLE comparison ADD COLUMN withdrawn_at timestamptz(3);
ALTER TABLE comparison ADD CONSTRAINT comparison_one_end CHECK (superseded_at IS NULL OR withdrawn_at IS NULL);
DROP INDEX comparison_one_standing;
CREATE UNIQUE INDEX comparison_one_standing ON comparison (question_id, claim_a_id, claim_b_id, rater_id)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
-- What one person has compared, over all questions.
CREATE INDEX comparison_rater_id_idx ON comparison (rater_id);
