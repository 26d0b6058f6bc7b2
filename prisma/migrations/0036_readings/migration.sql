-- Two figures of one origin that an editor says were given on one occasion, so that its relays contradict each other (rule 4).
CREATE TABLE "occasion" (
    "id" UUID NOT NULL,
    "claim_a_id" UUID NOT NULL,
    "claim_b_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_because" TEXT,

    CONSTRAINT "occasion_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "occasion_claim_a_id_idx" ON "occasion"("claim_a_id");
CREATE INDEX "occasion_claim_b_id_idx" ON "occasion"("claim_b_id");
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_claim_a_id_fkey" FOREIGN KEY ("claim_a_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_claim_b_id_fkey" FOREIGN KEY ("claim_b_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "occasion" ADD CONSTRAINT "occasion_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE occasion ADD CONSTRAINT occasion_ordered CHECK (claim_a_id < claim_b_id);
ALTER TABLE occasion ADD CONSTRAINT occasion_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE occasion ADD CONSTRAINT occasion_withdrawn_whole CHECK (num_nonnulls(withdrawn_at, withdrawn_by_id, withdrawn_because) IN (0, 3));
CREATE UNIQUE INDEX occasion_one_standing ON occasion (claim_a_id, claim_b_id) WHERE withdrawn_at IS NULL;
CREATE TRIGGER occasion_kept BEFORE DELETE ON occasion FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a claim's first reading notes, kept so that the file streams; null where it notes nothing.
ALTER TABLE claim_summary ADD COLUMN reading_note TEXT;
ALTER TABLE claim_summary ADD CONSTRAINT claim_summary_reading_note_known CHECK (reading_note IN ('same-figure', 'order-unknown', 'lowered', 'approximate', 'part-of-whole'));
