-- An accepted agency is a decision of its own, so that it can be undone: which two sources it was about, and, of each that it was
-- recorded with, the version that the source has had since. A source that had the agency before has none.
CREATE TABLE "ask_decision_source" (
    "decision_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "version" INTEGER,

    CONSTRAINT "ask_decision_source_pkey" PRIMARY KEY ("decision_id", "source_id")
);
CREATE INDEX "ask_decision_source_source_id_idx" ON "ask_decision_source"("source_id");
ALTER TABLE "ask_decision_source" ADD CONSTRAINT "ask_decision_source_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "ask_decision"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "ask_decision_source" ADD CONSTRAINT "ask_decision_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE TRIGGER ask_decision_source_kept BEFORE UPDATE OR DELETE ON ask_decision_source FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An accepted agency became neither a question nor a link.
ALTER TABLE ask_decision DROP CONSTRAINT ask_decision_became;
ALTER TABLE ask_decision ADD CONSTRAINT ask_decision_became CHECK (CASE WHEN decision = 'dismissed' OR kind = 'agency' THEN num_nonnulls(question_id, link_id) = 0
  ELSE num_nonnulls(question_id, link_id) = 1 OR (undone_at IS NOT NULL AND kind = 'question') END);
