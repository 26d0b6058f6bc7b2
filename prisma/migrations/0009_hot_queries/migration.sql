-- What the hot queries of a big dossier walk along (tests/integration/data/query-plans.test.ts).
-- Claims linked so are few of many: each kind of link has its own short index, in the table's own order.
CREATE INDEX claim_summary_contradicting ON claim_summary (dossier_id, updated_at, claim_id) WHERE contradicts <> '';
CREATE INDEX claim_summary_corroborating ON claim_summary (dossier_id, updated_at, claim_id) WHERE corroborates <> '';
CREATE INDEX claim_summary_repeating ON claim_summary (dossier_id, updated_at, claim_id) WHERE repeats <> '';
CREATE INDEX claim_summary_updating ON claim_summary (dossier_id, updated_at, claim_id) WHERE updates <> '';
CREATE INDEX claim_summary_qualifying ON claim_summary (dossier_id, updated_at, claim_id) WHERE qualifies <> '';
CREATE INDEX claim_summary_replying ON claim_summary (dossier_id, updated_at, claim_id) WHERE replies_to <> '';
-- The claims of a party without a look at its steps.
DROP INDEX "chain_step_party_id_idx";
CREATE INDEX "chain_step_party_id_claim_id_idx" ON "chain_step"("party_id", "claim_id");
-- The history by kind and by person, newest first.
CREATE INDEX "log_entry_dossier_id_kind_id_idx" ON "log_entry"("dossier_id", "kind", "id");
CREATE INDEX "log_entry_dossier_id_actor_id_id_idx" ON "log_entry"("dossier_id", "actor_id", "id");
-- Parties by name, as forms offer them.
CREATE INDEX "party_dossier_id_name_id_idx" ON "party"("dossier_id", "name", "id");
-- Questions in their order, as filters, forms and the grid show them.
CREATE INDEX "question_dossier_id_position_key_idx" ON "question"("dossier_id", "position", "key");
