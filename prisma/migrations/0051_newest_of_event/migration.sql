-- Links are suggested among the newest claims of an event: found in their order, not by walking all claims.
CREATE INDEX "claim_event_id_id_idx" ON "claim"("event_id", "id");
DROP INDEX "claim_event_id_idx";
