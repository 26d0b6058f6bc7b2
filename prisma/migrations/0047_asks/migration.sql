-- What people decided about what the machine asks: questions, links, names. No words are kept: only a salted hash of ids.
CREATE TABLE "ask_decision" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ask_sha256" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "question_id" UUID,
    "link_id" UUID,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "ask_decision_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ask_decision_question_id_key" ON "ask_decision"("question_id");
CREATE UNIQUE INDEX "ask_decision_link_id_key" ON "ask_decision"("link_id");
CREATE INDEX "ask_decision_dossier_id_by_id_at_idx" ON "ask_decision"("dossier_id", "by_id", "at");
ALTER TABLE "ask_decision" ADD CONSTRAINT "ask_decision_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_decision" ADD CONSTRAINT "ask_decision_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_decision" ADD CONSTRAINT "ask_decision_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "link"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_decision" ADD CONSTRAINT "ask_decision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_decision" ADD CONSTRAINT "ask_decision_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_kind_known CHECK (kind IN ('question', 'link', 'contradiction', 'name'));
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_decision_known CHECK (decision IN ('accepted', 'dismissed'));
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_ask_sha256_hex CHECK (ask_sha256 ~ '^[0-9a-f]{64}$');
-- What an accepted one became; a question that was taken back is gone, and its decision says so by being undone.
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_became CHECK (CASE WHEN decision = 'dismissed' THEN num_nonnulls(question_id, link_id) = 0
  ELSE num_nonnulls(question_id, link_id) = 1 OR (undone_at IS NOT NULL AND kind = 'question') END);
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_undone_whole CHECK (num_nonnulls(undone_at, undone_by_id) IN (0, 2));
-- Of two people who decide one suggestion, one does.
CREATE UNIQUE INDEX ask_decision_once ON ask_decision (dossier_id, ask_sha256) WHERE undone_at IS NULL;
CREATE TRIGGER ask_decision_kept BEFORE DELETE ON ask_decision FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a person skipped in the queue; nobody else's business.
CREATE TABLE "ask_skip" (
    "person_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "ask_sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ask_skip_pkey" PRIMARY KEY ("person_id", "dossier_id", "ask_sha256")
);
ALTER TABLE "ask_skip" ADD CONSTRAINT "ask_skip_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_skip" ADD CONSTRAINT "ask_skip_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE ask_skip ADD CONSTRAINT ask_skip_ask_sha256_hex CHECK (ask_sha256 ~ '^[0-9a-f]{64}$');
