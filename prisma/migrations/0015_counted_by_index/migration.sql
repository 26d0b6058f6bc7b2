-- Two filters of the claims table are counted (up to 10,001) from their index alone: no desk rating, and gone stale. Both ask
-- for the status, and whether others' ratings are shown.
DROP INDEX "claim_summary_dossier_id_claim_id_status_idx";
CREATE INDEX "claim_summary_dossier_id_claim_id_status_desk_credibility_idx" ON "claim_summary"("dossier_id", "claim_id", "status", "desk_credibility");
DROP INDEX "claim_summary_gone_stale";
CREATE INDEX "claim_summary_gone_stale" ON "claim_summary"("dossier_id", "updated_at", "claim_id") INCLUDE ("status", "desk_credibility")
  WHERE "desk_stale" OR "stale_ratings" > 0;
