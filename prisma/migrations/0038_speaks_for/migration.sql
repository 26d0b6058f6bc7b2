-- A step that speaks for a party has that party as its origin: a spokesman and his office are one (rule 3).
ALTER TABLE "chain_step" ADD COLUMN "speaks_for_id" UUID;
CREATE INDEX "chain_step_speaks_for_id_claim_id_idx" ON "chain_step"("speaks_for_id", "claim_id");
ALTER TABLE "chain_step" ADD CONSTRAINT "chain_step_speaks_for_id_fkey" FOREIGN KEY ("speaks_for_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE chain_step ADD CONSTRAINT chain_step_speaks_for_another CHECK (speaks_for_id <> party_id);

-- Of whom it is disputed that they said it, nobody knows that they are the origin (rule 3).
UPDATE claim_summary s SET origin_party_id = NULL, origin = ''
FROM claim WHERE claim.id = s.claim_id AND claim.attribution = 'disputed' AND (s.origin_party_id IS NOT NULL OR s.origin <> '');
