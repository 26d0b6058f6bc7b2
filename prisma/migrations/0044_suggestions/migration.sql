-- Whose words a statement has: ours, or still those of the article, as an accepted suggestion brings them (rule 12).
ALTER TABLE claim ADD COLUMN statement_is TEXT NOT NULL DEFAULT 'ours';
ALTER TABLE claim ADD CONSTRAINT claim_statement_is_known CHECK (statement_is IN ('ours', 'article'));
ALTER TABLE claim ADD CONSTRAINT claim_reviewed_in_our_words CHECK (status <> 'reviewed' OR statement_is = 'ours');

-- What a dossier's suggestions are hashed with, so that equal words of two dossiers have other hashes (rule 14).
ALTER TABLE dossier ADD COLUMN suggestion_salt TEXT NOT NULL DEFAULT (gen_random_uuid()::text || gen_random_uuid()::text);

-- What people decided about the suggestions of a text. No words are kept: only their salted hash.
CREATE TABLE "suggestion_decision" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "words_sha256" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "lexicon" TEXT NOT NULL,
    "claim_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "suggestion_decision_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "suggestion_decision_capture_id_idx" ON "suggestion_decision"("capture_id");
CREATE INDEX "suggestion_decision_action_id_idx" ON "suggestion_decision"("action_id");
CREATE INDEX "suggestion_decision_dossier_id_rule_idx" ON "suggestion_decision"("dossier_id", "rule");
CREATE UNIQUE INDEX "suggestion_decision_claim_id_key" ON "suggestion_decision"("claim_id");
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "suggestion_decision" ADD CONSTRAINT "suggestion_decision_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_decision_known CHECK (decision IN ('accepted', 'edited', 'dismissed'));
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_words_sha256_hex CHECK (words_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_claim_if_accepted CHECK ((decision = 'dismissed') = (claim_id IS NULL));
ALTER TABLE suggestion_decision ADD CONSTRAINT suggestion_decision_undone_whole CHECK (num_nonnulls(undone_at, undone_by_id) IN (0, 2));
CREATE UNIQUE INDEX suggestion_decision_one_dismissal ON suggestion_decision (capture_id, words_sha256) WHERE decision = 'dismissed' AND undone_at IS NULL;
CREATE TRIGGER suggestion_decision_kept BEFORE DELETE ON suggestion_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
