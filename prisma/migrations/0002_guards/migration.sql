-- What SQL can hold of the rules: the last guard behind the services.
-- Closed lists: the same words as lib/domain/vocabulary.ts.
ALTER TABLE member ADD CONSTRAINT member_role_known CHECK (role IN ('reader', 'editor', 'lead'));
ALTER TABLE invitation ADD CONSTRAINT invitation_role_known CHECK (role IN ('reader', 'editor', 'lead'));
ALTER TABLE party ADD CONSTRAINT party_kind_known CHECK (kind IN ('person', 'public-role', 'organisation', 'outlet', 'agency', 'group'));
ALTER TABLE camp ADD CONSTRAINT camp_colour_known CHECK (colour IN ('un', 'go', 'op', 'mo', 'pr', 'fg'));
ALTER TABLE claim ADD CONSTRAINT claim_kind_known CHECK (kind IN ('occurrence', 'figure', 'policy', 'denial', 'prediction', 'intention', 'opinion', 'analysis', 'naming'));
ALTER TABLE claim ADD CONSTRAINT claim_status_known CHECK (status IN ('draft', 'in-review', 'reviewed', 'retired'));
ALTER TABLE claim ADD CONSTRAINT claim_attribution_known CHECK (attribution IN ('as-reported', 'seen-at-origin', 'disputed'));
ALTER TABLE claim ADD CONSTRAINT claim_event_date_basis_known CHECK (event_date_basis IN ('stated', 'relative', 'inferred'));
ALTER TABLE claim ADD CONSTRAINT claim_said_date_basis_known CHECK (said_date_basis IN ('stated', 'relative', 'inferred'));
ALTER TABLE source ADD CONSTRAINT source_published_basis_known CHECK (published_basis IN ('stated', 'relative', 'inferred'));
ALTER TABLE chain_step ADD CONSTRAINT chain_step_knows_known CHECK (knows IN ('saw', 'counted', 'decided', 'issued', 'took part', 'was told', 'not stated'));
ALTER TABLE chain_step ADD CONSTRAINT chain_step_manner_known CHECK (manner IN ('direct-quote', 'translation', 'paraphrase', 'document', 'footage', 'own-observation', 'own-voice', 'anonymous', 'relayed', 'published'));
ALTER TABLE figure ADD CONSTRAINT figure_count_kind_known CHECK (count_kind IN ('cumulative', 'single-event', 'period', 'level'));
ALTER TABLE figure ADD CONSTRAINT figure_basis_known CHECK (basis IN ('counted', 'estimated', 'thought', 'not-stated'));
ALTER TABLE figure ADD CONSTRAINT figure_as_of_basis_known CHECK (as_of_basis IN ('stated', 'inferred'));
ALTER TABLE question ADD CONSTRAINT question_kind_known CHECK (kind IN ('figure', 'choice', 'yes-no', 'when', 'open'));
ALTER TABLE question ADD CONSTRAINT question_count_kind_known CHECK (count_kind IN ('cumulative', 'single-event', 'period', 'level'));
ALTER TABLE answer ADD CONSTRAINT answer_stance_known CHECK (stance IN ('asserts', 'denies', 'implies', 'says-unknown', 'declines'));
ALTER TABLE link ADD CONSTRAINT link_type_known CHECK (type IN ('contradicts', 'corroborates', 'repeats', 'updates', 'qualifies', 'replies-to'));
ALTER TABLE link ADD CONSTRAINT link_confidence_known CHECK (confidence IN ('high', 'medium', 'low'));
ALTER TABLE reliability_rating ADD CONSTRAINT reliability_rating_grade_known CHECK (grade IN ('A', 'B', 'C', 'D', 'E', 'F'));
ALTER TABLE capture ADD CONSTRAINT capture_text_is_known CHECK (text_is IN ('article', 'translation', 'digest'));
ALTER TABLE capture ADD CONSTRAINT capture_method_known CHECK (method IN ('digest', 'original', 'pasted', 'uploaded-text', 'uploaded-html'));
ALTER TABLE source_notice ADD CONSTRAINT source_notice_kind_known CHECK (kind IN ('corrected', 'retracted'));
ALTER TABLE interest ADD CONSTRAINT interest_kind_known CHECK (kind IN ('works for', 'campaigns with'));
ALTER TABLE status_change ADD CONSTRAINT status_change_to_status_known CHECK (to_status IN ('draft', 'in-review', 'reviewed', 'retired'));
ALTER TABLE independence ADD CONSTRAINT independence_grounds_known CHECK (grounds <@ ARRAY['different-witnesses', 'no-shared-material', 'no-shared-relay', 'no-shared-funding-or-command', 'neither-echoes']::text[] AND cardinality(grounds) > 0);

-- Words that must be there.
ALTER TABLE person ADD CONSTRAINT person_email_filled CHECK (btrim(email) <> '');
ALTER TABLE person ADD CONSTRAINT person_name_filled CHECK (btrim(name) <> '');
ALTER TABLE deactivation ADD CONSTRAINT deactivation_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE dossier ADD CONSTRAINT dossier_key_filled CHECK (btrim(key) <> '');
ALTER TABLE dossier ADD CONSTRAINT dossier_title_filled CHECK (btrim(title) <> '');
ALTER TABLE camp ADD CONSTRAINT camp_name_filled CHECK (btrim(name) <> '');
ALTER TABLE camp ADD CONSTRAINT camp_badge_filled CHECK (btrim(badge) <> '');
ALTER TABLE party ADD CONSTRAINT party_name_filled CHECK (btrim(name) <> '');
ALTER TABLE party_alias ADD CONSTRAINT party_alias_name_filled CHECK (btrim(name) <> '');
ALTER TABLE place ADD CONSTRAINT place_name_filled CHECK (btrim(name) <> '');
ALTER TABLE story_event ADD CONSTRAINT story_event_title_filled CHECK (btrim(title) <> '');
ALTER TABLE source ADD CONSTRAINT source_headline_filled CHECK (btrim(headline) <> '');
ALTER TABLE source ADD CONSTRAINT source_language_filled CHECK (btrim(language) <> '');
ALTER TABLE source_notice ADD CONSTRAINT source_notice_words_filled CHECK (btrim(words) <> '');
ALTER TABLE capture ADD CONSTRAINT capture_label_filled CHECK (btrim(label) <> '');
ALTER TABLE capture ADD CONSTRAINT capture_text_filled CHECK (btrim(text) <> '');
ALTER TABLE claim ADD CONSTRAINT claim_statement_filled CHECK (btrim(statement) <> '');
ALTER TABLE interest_mark ADD CONSTRAINT interest_mark_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE withdrawal ADD CONSTRAINT withdrawal_words_filled CHECK (btrim(words) <> '');
ALTER TABLE question ADD CONSTRAINT question_text_filled CHECK (btrim(text) <> '');
ALTER TABLE position ADD CONSTRAINT position_text_filled CHECK (btrim(text) <> '');
ALTER TABLE link ADD CONSTRAINT link_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE reading_dismissal ADD CONSTRAINT reading_dismissal_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE note ADD CONSTRAINT note_body_filled CHECK (btrim(body) <> '');
ALTER TABLE note_tag ADD CONSTRAINT note_tag_tag_filled CHECK (btrim(tag) <> '');
ALTER TABLE rating ADD CONSTRAINT rating_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE reliability_rating ADD CONSTRAINT reliability_rating_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE reliability_rating ADD CONSTRAINT reliability_rating_topic_filled CHECK (btrim(topic) <> '');
ALTER TABLE comparison ADD CONSTRAINT comparison_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE desk_rating ADD CONSTRAINT desk_rating_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE finding ADD CONSTRAINT finding_print_line_filled CHECK (btrim(print_line) <> '');
ALTER TABLE finding ADD CONSTRAINT finding_must_stand_with_filled CHECK (btrim(must_stand_with) <> '');
ALTER TABLE finding ADD CONSTRAINT finding_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE independence ADD CONSTRAINT independence_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE protection ADD CONSTRAINT protection_public_label_filled CHECK (btrim(public_label) <> '');
ALTER TABLE protection ADD CONSTRAINT protection_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE redaction ADD CONSTRAINT redaction_reason_filled CHECK (btrim(reason) <> '');
ALTER TABLE release ADD CONSTRAINT release_title_filled CHECK (btrim(title) <> '');
ALTER TABLE figure ADD CONSTRAINT figure_words_filled CHECK (btrim(words) <> '');
ALTER TABLE figure ADD CONSTRAINT figure_measure_filled CHECK (btrim(measure) <> '');
ALTER TABLE figure ADD CONSTRAINT figure_who_filled CHECK (btrim(who) <> '');

-- Shapes and ranges.
ALTER TABLE person ADD CONSTRAINT person_email_lowered CHECK (email = lower(email) AND position('@' IN email) > 1);
ALTER TABLE dossier ADD CONSTRAINT dossier_ratings_needed_range CHECK (ratings_needed BETWEEN 1 AND 20);
ALTER TABLE camp ADD CONSTRAINT camp_badge_short CHECK (char_length(badge) BETWEEN 1 AND 3);
ALTER TABLE camp_opposition ADD CONSTRAINT camp_opposition_ordered CHECK (camp_id < opposed_id);
ALTER TABLE party_membership ADD CONSTRAINT party_membership_not_itself CHECK (party_id <> of_party_id);
ALTER TABLE party_supply ADD CONSTRAINT party_supply_not_itself CHECK (party_id <> draws_on_id);
ALTER TABLE place ADD CONSTRAINT place_not_part_of_itself CHECK (part_of_id IS NULL OR part_of_id <> id);
ALTER TABLE invitation ADD CONSTRAINT invitation_purpose CHECK ((dossier_id IS NOT NULL AND role IS NOT NULL) OR (dossier_id IS NULL AND role IS NULL));
ALTER TABLE invitation ADD CONSTRAINT invitation_used_by_someone CHECK ((used_at IS NULL) = (used_by_id IS NULL));
ALTER TABLE deactivation ADD CONSTRAINT deactivation_ended_by_someone CHECK ((ended_at IS NULL) = (ended_by_id IS NULL));
ALTER TABLE capture ADD CONSTRAINT capture_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE capture ADD CONSTRAINT capture_length_counted CHECK (length = char_length(text) OR redacted_at IS NOT NULL);
ALTER TABLE capture_raw ADD CONSTRAINT capture_raw_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE claim ADD CONSTRAINT claim_event_date_has_basis CHECK ((event_date IS NULL) = (event_date_basis IS NULL));
ALTER TABLE claim ADD CONSTRAINT claim_said_date_has_basis CHECK ((said_date IS NULL) = (said_date_basis IS NULL));
ALTER TABLE claim ADD CONSTRAINT claim_version_counts CHECK (version >= 1);
ALTER TABLE chain_step ADD CONSTRAINT chain_step_position_counts CHECK (position >= 0);
ALTER TABLE chain_step ADD CONSTRAINT chain_step_party_or_label CHECK (party_id IS NOT NULL OR btrim(coalesce(label, '')) <> '');
ALTER TABLE chain_step ADD CONSTRAINT chain_step_camp_of_unnamed CHECK (camp_id IS NULL OR party_id IS NULL);
ALTER TABLE anchor ADD CONSTRAINT anchor_span CHECK (start_at >= 0 AND end_at > start_at);
ALTER TABLE anchor ADD CONSTRAINT anchor_one_owner CHECK (num_nonnulls(claim_id, note_id) = 1);
ALTER TABLE anchor ADD CONSTRAINT anchor_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE figure ADD CONSTRAINT figure_interval CHECK (low IS NULL OR high IS NULL OR low <= high);
ALTER TABLE figure ADD CONSTRAINT figure_open_low_marked CHECK (low IS NOT NULL OR low_open);
ALTER TABLE figure ADD CONSTRAINT figure_open_high_marked CHECK (high IS NOT NULL OR high_open);
ALTER TABLE figure ADD CONSTRAINT figure_bounded CHECK (coalesce(abs(low), 0) < 1e15 AND coalesce(abs(high), 0) < 1e15 AND low <> 'NaN' AND high <> 'NaN');
ALTER TABLE figure ADD CONSTRAINT figure_as_of_has_basis CHECK ((as_of_date IS NULL) = (as_of_basis IS NULL));
ALTER TABLE link ADD CONSTRAINT link_two_claims CHECK (from_claim_id <> to_claim_id);
ALTER TABLE link ADD CONSTRAINT link_removed_whole CHECK (num_nonnulls(removed_at, removed_by_id, removed_because) IN (0, 3));
ALTER TABLE note ADD CONSTRAINT note_one_subject CHECK (num_nonnulls(claim_id, link_id, party_id, question_id, capture_id) = 1);
ALTER TABLE note_resolution ADD CONSTRAINT note_resolution_reopened_by_someone CHECK ((reopened_at IS NULL) = (reopened_by_id IS NULL));
ALTER TABLE rating ADD CONSTRAINT rating_credibility_range CHECK (credibility BETWEEN 1 AND 6);
ALTER TABLE desk_rating ADD CONSTRAINT desk_rating_credibility_range CHECK (credibility BETWEEN 1 AND 6);
ALTER TABLE reliability_rating ADD CONSTRAINT reliability_rating_one_subject CHECK (num_nonnulls(party_id, source_id) = 1);
ALTER TABLE comparison ADD CONSTRAINT comparison_ordered CHECK (claim_a_id < claim_b_id);
ALTER TABLE comparison ADD CONSTRAINT comparison_scale_range CHECK (scale BETWEEN -2 AND 2);
ALTER TABLE reading_dismissal ADD CONSTRAINT reading_dismissal_ordered CHECK (claim_a_id < claim_b_id);
ALTER TABLE finding ADD CONSTRAINT finding_never_alone CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> by_id);
ALTER TABLE finding ADD CONSTRAINT finding_confirmed_whole CHECK ((confirmed_by_id IS NULL) = (confirmed_at IS NULL));
ALTER TABLE independence ADD CONSTRAINT independence_ordered CHECK (claim_a_id < claim_b_id);
ALTER TABLE independence ADD CONSTRAINT independence_never_alone CHECK (confirmed_by_id IS NULL OR confirmed_by_id <> by_id);
ALTER TABLE independence ADD CONSTRAINT independence_confirmed_whole CHECK ((confirmed_by_id IS NULL) = (confirmed_at IS NULL));
ALTER TABLE independence ADD CONSTRAINT independence_withdrawn_whole CHECK (num_nonnulls(withdrawn_at, withdrawn_by_id, withdrawn_because) IN (0, 3));
ALTER TABLE protection ADD CONSTRAINT protection_one_subject CHECK (num_nonnulls(party_id, chain_step_id, note_id, capture_id) = 1);
ALTER TABLE stale_mark ADD CONSTRAINT stale_mark_one_subject CHECK (num_nonnulls(rating_id, desk_rating_id, finding_id, comparison_id) = 1);
ALTER TABLE release ADD CONSTRAINT release_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE redaction ADD CONSTRAINT redaction_sha256_hex CHECK (salted_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE log_entry ADD CONSTRAINT log_entry_sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE log_payload ADD CONSTRAINT log_payload_whole_or_redacted CHECK ((salt IS NULL) = (payload IS NULL) AND (salt IS NULL) = (redacted_at IS NOT NULL));

-- One that stands at a time; the earlier ones stay readable.
CREATE UNIQUE INDEX rating_one_standing ON rating (claim_id, rater_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX desk_rating_one_standing ON desk_rating (claim_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX finding_one_standing ON finding (question_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX comparison_one_standing ON comparison (question_id, claim_a_id, claim_b_id, rater_id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX independence_one_standing ON independence (claim_a_id, claim_b_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX reliability_one_standing_party ON reliability_rating (party_id, topic, rater_id) WHERE superseded_at IS NULL AND party_id IS NOT NULL;
CREATE UNIQUE INDEX reliability_one_standing_source ON reliability_rating (source_id, topic, rater_id) WHERE superseded_at IS NULL AND source_id IS NOT NULL;
CREATE UNIQUE INDEX deactivation_one_open ON deactivation (person_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX interest_one_standing ON interest (person_id, party_id) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX note_resolution_one_open ON note_resolution (thread_id) WHERE reopened_at IS NULL;
CREATE UNIQUE INDEX link_one_standing ON link (from_claim_id, to_claim_id, type) WHERE removed_at IS NULL;
-- Mutual links read the same from both ends, so one of the two directions is enough.
CREATE UNIQUE INDEX link_one_standing_mutual ON link (least(from_claim_id, to_claim_id), greatest(from_claim_id, to_claim_id), type)
  WHERE removed_at IS NULL AND type IN ('contradicts', 'corroborates');

-- Where a person types part of a name.
CREATE INDEX party_name_trigram ON party USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX party_alias_trigram ON party_alias USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX source_headline_trigram ON source USING gin (fold_text(headline) gin_trgm_ops);

-- The log is append-only, and what the desk ever said stays readable.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never %d', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END
$$;

CREATE TRIGGER log_entry_append_only BEFORE UPDATE OR DELETE ON log_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_entry_no_truncate BEFORE TRUNCATE ON log_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_payload_kept BEFORE DELETE ON log_payload FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_payload_no_truncate BEFORE TRUNCATE ON log_payload FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Redaction alone may touch a payload, and only to blank it, salt and all.
CREATE FUNCTION refuse_payload_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.log_entry_id = OLD.log_entry_id AND NEW.payload IS NULL AND NEW.salt IS NULL AND NEW.redacted_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a log payload is only ever blanked' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END
$$;
CREATE TRIGGER log_payload_only_blanked BEFORE UPDATE ON log_payload FOR EACH ROW EXECUTE FUNCTION refuse_payload_rewrite();

-- A capture is immutable, but for redaction, which says so.
CREATE FUNCTION refuse_capture_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.redacted_at IS NOT NULL AND (NEW.id, NEW.source_id, NEW.sha256, NEW.method, NEW.captured_at)
     IS NOT DISTINCT FROM (OLD.id, OLD.source_id, OLD.sha256, OLD.method, OLD.captured_at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a capture is immutable' USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME;
END
$$;
CREATE TRIGGER capture_immutable BEFORE UPDATE ON capture FOR EACH ROW EXECUTE FUNCTION refuse_capture_rewrite();

CREATE TRIGGER person_kept BEFORE DELETE ON person FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER dossier_kept BEFORE DELETE ON dossier FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER party_kept BEFORE DELETE ON party FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER source_kept BEFORE DELETE ON source FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER capture_kept BEFORE DELETE ON capture FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER claim_kept BEFORE DELETE ON claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER status_change_kept BEFORE DELETE ON status_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER link_kept BEFORE DELETE ON link FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER note_kept BEFORE DELETE ON note FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER note_wording_kept BEFORE DELETE ON note_wording FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rating_kept BEFORE DELETE ON rating FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reliability_rating_kept BEFORE DELETE ON reliability_rating FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER comparison_kept BEFORE DELETE ON comparison FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_rating_kept BEFORE DELETE ON desk_rating FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER desk_rating_basis_kept BEFORE DELETE ON desk_rating_basis FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_kept BEFORE DELETE ON finding FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER independence_kept BEFORE DELETE ON independence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER redaction_kept BEFORE DELETE ON redaction FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_kept BEFORE DELETE ON release FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_file_kept BEFORE DELETE ON release_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER release_claim_kept BEFORE DELETE ON release_claim FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stale_mark_kept BEFORE DELETE ON stale_mark FOR EACH ROW EXECUTE FUNCTION refuse_change();
