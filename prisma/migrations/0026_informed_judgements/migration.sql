-- A judgement given by somebody who could see another's of the same version is kept, and counts nowhere (rule 6). It stands
-- beside the same person's earlier blind one, which goes on counting until it goes stale.
ALTER TABLE "rating" ADD COLUMN "informed" BOOLEAN NOT NULL DEFAULT false;
DROP INDEX rating_one_standing;
CREATE UNIQUE INDEX rating_one_standing ON rating (claim_id, rater_id, informed) WHERE superseded_at IS NULL;
ALTER TABLE "comparison" ADD COLUMN "informed" BOOLEAN NOT NULL DEFAULT false;
DROP INDEX comparison_one_standing;
CREATE UNIQUE INDEX comparison_one_standing ON comparison (question_id, claim_a_id, claim_b_id, rater_id, informed)
  WHERE superseded_at IS NULL AND withdrawn_at IS NULL;
ALTER TABLE "claim_summary" ADD COLUMN "informed_ratings" INTEGER NOT NULL DEFAULT 0;

-- Whether others' ratings are shown depends on whether the desk rating is fresh: counted from the index alone, as before.
DROP INDEX "claim_summary_gone_stale";
CREATE INDEX "claim_summary_gone_stale" ON "claim_summary"("dossier_id", "updated_at", "claim_id")
  INCLUDE ("status", "desk_credibility", "desk_stale", "stale_ratings") WHERE "desk_stale" OR "stale_ratings" > 0;
