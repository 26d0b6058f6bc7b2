-- Claims with a desk rating, in the order in which the table shows them first: many newer ones without (an import) are not
-- walked through for the first page.
CREATE INDEX "claim_summary_desk_rated" ON "claim_summary"("dossier_id", "updated_at", "claim_id") WHERE "desk_credibility" IS NOT NULL;
