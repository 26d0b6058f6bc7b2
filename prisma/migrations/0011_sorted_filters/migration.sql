-- What is filtered by a party, a camp, a kind, a measure or a question and sorted by speaker or figure: the rows of the
-- filter lie close together in that order, or far from its beginning, so that walking the dossier in it can pass a
-- million rows before the first page is full.
CREATE INDEX "claim_summary_speaker_camp_id_sort_speaker_claim_id_idx" ON "claim_summary"("speaker_camp_id", "sort_speaker", "claim_id");
CREATE INDEX "claim_summary_speaker_party_id_sort_speaker_claim_id_idx" ON "claim_summary"("speaker_party_id", "sort_speaker", "claim_id");
CREATE INDEX "claim_summary_question_id_sort_figure_claim_id_idx" ON "claim_summary"("question_id", "sort_figure", "claim_id");
CREATE INDEX "claim_summary_dossier_id_kind_sort_figure_claim_id_idx" ON "claim_summary"("dossier_id", "kind", "sort_figure", "claim_id");
CREATE INDEX "claim_summary_dossier_id_measure_sort_figure_claim_id_idx" ON "claim_summary"("dossier_id", "measure", "sort_figure", "claim_id");

-- Counting what somebody rated reads no more than this index of the claims.
DROP INDEX "claim_summary_dossier_id_claim_id_idx";
CREATE INDEX "claim_summary_dossier_id_claim_id_status_idx" ON "claim_summary"("dossier_id", "claim_id", "status");

-- Agreement is measured over the ratings given last.
CREATE INDEX rating_newest ON rating (at DESC, id) WHERE superseded_at IS NULL;
