-- The whole model: tables, keys and indexes as schema.prisma has them. The guards are in the next migration.
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- Search folding: accents (unaccent), case, compatibility forms, and for Arabic marks, tatweel, alef, yeh and
-- teh marbuta and both digit sets. IMMUTABLE because a generated column needs it: the dictionary is named, not looked up.
CREATE FUNCTION fold_text(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(
    lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC))),
    U&'\0622\0623\0625\0671\0649\0629\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9\0640\064B\064C\064D\064E\064F\0650\0651\0652\0653\0654\0655\0656\0657\0658\0670',
    U&'\0627\0627\0627\0627\064A\0647' || '01234567890123456789'
  )
$$;

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deactivation" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,

    CONSTRAINT "deactivation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_because" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "dossier_id" UUID,
    "role" TEXT,
    "makes_admin" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "interest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "ratings_needed" INTEGER NOT NULL DEFAULT 2,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camp" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "badge" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "camp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camp_opposition" (
    "camp_id" UUID NOT NULL,
    "opposed_id" UUID NOT NULL,

    CONSTRAINT "camp_opposition_pkey" PRIMARY KEY ("camp_id","opposed_id")
);

-- CreateTable
CREATE TABLE "party" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "camp_id" UUID,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_alias" (
    "party_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "party_alias_pkey" PRIMARY KEY ("party_id","name")
);

-- CreateTable
CREATE TABLE "party_membership" (
    "id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "of_party_id" UUID NOT NULL,
    "from_date" TEXT,
    "to_date" TEXT,

    CONSTRAINT "party_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "party_supply" (
    "party_id" UUID NOT NULL,
    "draws_on_id" UUID NOT NULL,

    CONSTRAINT "party_supply_pkey" PRIMARY KEY ("party_id","draws_on_id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "part_of_id" UUID,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_event" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "event_date" TEXT,
    "place_id" UUID,

    CONSTRAINT "story_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "outlet" TEXT,
    "byline" TEXT,
    "agency" TEXT,
    "published_date" TEXT,
    "published_words" TEXT,
    "published_basis" TEXT,
    "published_note" TEXT,
    "published_from" DATE,
    "edition" TEXT,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "draws_on_words" TEXT,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_notice" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "notice_date" TEXT,
    "words" TEXT NOT NULL,
    "url" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "follows_id" UUID,
    "label" TEXT NOT NULL,
    "text_is" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capture_raw" (
    "capture_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT,
    "dropped" JSONB NOT NULL,

    CONSTRAINT "capture_raw_pkey" PRIMARY KEY ("capture_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "key" TEXT,
    "statement" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "attribution" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "event_id" UUID,
    "place_id" UUID,
    "event_date" TEXT,
    "event_date_words" TEXT,
    "event_date_basis" TEXT,
    "said_date" TEXT,
    "said_date_words" TEXT,
    "said_date_basis" TEXT,
    "hedge" TEXT,
    "caveat" TEXT,
    "drafted_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_step" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "party_id" UUID,
    "label" TEXT,
    "camp_id" UUID,
    "capacity" TEXT,
    "knows" TEXT,
    "manner" TEXT NOT NULL,

    CONSTRAINT "chain_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anchor" (
    "id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "claim_id" UUID,
    "note_id" UUID,
    "start_at" INTEGER NOT NULL,
    "end_at" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "anchor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "claim_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "by_whom_id" UUID,
    "scope" TEXT,
    "count_kind" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "low" DOUBLE PRECISION,
    "low_open" BOOLEAN NOT NULL,
    "high" DOUBLE PRECISION,
    "high_open" BOOLEAN NOT NULL,
    "as_of_date" TEXT,
    "as_of_basis" TEXT,
    "from_date" TEXT,
    "to_date" TEXT,
    "overruled_because" TEXT,
    "lexicon" TEXT NOT NULL,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "status_change" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "reason" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interest_mark" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,

    CONSTRAINT "interest_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "withdrawn_date" TEXT,
    "words" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "measure" TEXT,
    "who" TEXT,
    "by_whom_id" UUID,
    "scope" TEXT,
    "count_kind" TEXT,
    "event_id" UUID,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "claim_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "position_id" UUID,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "link" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "from_claim_id" UUID NOT NULL,
    "to_claim_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removed_because" TEXT,

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading_dismissal" (
    "id" UUID NOT NULL,
    "claim_a_id" UUID NOT NULL,
    "claim_b_id" UUID NOT NULL,
    "reading" TEXT NOT NULL,
    "evidence_sha256" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reading_dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "claim_id" UUID,
    "link_id" UUID,
    "party_id" UUID,
    "question_id" UUID,
    "capture_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_wording" (
    "note_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_wording_pkey" PRIMARY KEY ("note_id","version")
);

-- CreateTable
CREATE TABLE "note_tag" (
    "note_id" UUID NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "note_tag_pkey" PRIMARY KEY ("note_id","tag")
);

-- CreateTable
CREATE TABLE "note_mention" (
    "note_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "note_mention_pkey" PRIMARY KEY ("note_id","person_id")
);

-- CreateTable
CREATE TABLE "note_resolution" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reopened_at" TIMESTAMPTZ(3),
    "reopened_by_id" UUID,

    CONSTRAINT "note_resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "credibility" INTEGER,
    "reason" TEXT NOT NULL,
    "claim_version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reliability_rating" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "party_id" UUID,
    "source_id" UUID,
    "topic" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "rater_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "reliability_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparison" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "claim_a_id" UUID NOT NULL,
    "claim_b_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "scale" INTEGER,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_rating" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "credibility" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "desk_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_rating_basis" (
    "desk_rating_id" UUID NOT NULL,
    "rating_id" UUID NOT NULL,

    CONSTRAINT "desk_rating_basis_pkey" PRIMARY KEY ("desk_rating_id","rating_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "print_line" TEXT NOT NULL,
    "must_stand_with" TEXT NOT NULL,
    "do_not_print" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "dissent" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "finding_basis" (
    "finding_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "finding_basis_pkey" PRIMARY KEY ("finding_id","claim_id")
);

-- CreateTable
CREATE TABLE "independence" (
    "id" UUID NOT NULL,
    "claim_a_id" UUID NOT NULL,
    "claim_b_id" UUID NOT NULL,
    "grounds" TEXT[],
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_because" TEXT,

    CONSTRAINT "independence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stale_mark" (
    "id" UUID NOT NULL,
    "rating_id" UUID,
    "desk_rating_id" UUID,
    "finding_id" UUID,
    "comparison_id" UUID,
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stale_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protection" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "party_id" UUID,
    "chain_step_id" UUID,
    "note_id" UUID,
    "capture_id" UUID,
    "public_label" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,

    CONSTRAINT "protection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protection_knower" (
    "protection_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "protection_knower_pkey" PRIMARY KEY ("protection_id","person_id")
);

-- CreateTable
CREATE TABLE "redaction" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "salted_sha256" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_file" (
    "release_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "release_file_pkey" PRIMARY KEY ("release_id","name")
);

-- CreateTable
CREATE TABLE "release_claim" (
    "release_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "claim_version" INTEGER NOT NULL,

    CONSTRAINT "release_claim_pkey" PRIMARY KEY ("release_id","claim_id")
);

-- CreateTable
CREATE TABLE "log_entry" (
    "id" UUID NOT NULL,
    "dossier_id" UUID,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "about" UUID[],
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "log_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "log_payload" (
    "log_entry_id" UUID NOT NULL,
    "salt" TEXT,
    "payload" JSONB,
    "redacted_at" TIMESTAMPTZ(3),

    CONSTRAINT "log_payload_pkey" PRIMARY KEY ("log_entry_id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body_sha256" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "claim_summary" (
    "claim_id" UUID NOT NULL,
    "dossier_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "drafted_by_id" UUID NOT NULL,
    "speaker_party_id" UUID,
    "speaker_camp_id" UUID,
    "origin_party_id" UUID,
    "question_id" UUID,
    "measure" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_on" DATE NOT NULL,
    "sort_figure" DOUBLE PRECISION NOT NULL,
    "sort_speaker" TEXT NOT NULL,
    "attribution_line" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "speaker_camp" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, fold_text(search_text))) STORED,
    "contradicts" TEXT NOT NULL DEFAULT '',
    "corroborates" TEXT NOT NULL DEFAULT '',
    "repeats" TEXT NOT NULL DEFAULT '',
    "updates" TEXT NOT NULL DEFAULT '',
    "qualifies" TEXT NOT NULL DEFAULT '',
    "replies_to" TEXT NOT NULL DEFAULT '',
    "origins_for_answer" INTEGER NOT NULL DEFAULT 0,
    "origins_independent" INTEGER NOT NULL DEFAULT 0,
    "ratings_count" INTEGER NOT NULL DEFAULT 0,
    "fresh_ratings" INTEGER NOT NULL DEFAULT 0,
    "credibility_best" INTEGER,
    "credibility_worst" INTEGER,
    "stale_ratings" INTEGER NOT NULL DEFAULT 0,
    "desk_credibility" INTEGER,
    "desk_reason" TEXT,
    "desk_by" TEXT,
    "desk_at" TIMESTAMPTZ(3),
    "desk_stale" BOOLEAN NOT NULL DEFAULT false,
    "print_line" TEXT,
    "notes_count" INTEGER NOT NULL DEFAULT 0,
    "tags" TEXT NOT NULL DEFAULT '',
    "reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_summary_pkey" PRIMARY KEY ("claim_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "deactivation_person_id_idx" ON "deactivation"("person_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_account_at_idx" ON "sign_in_failure"("account", "at");

-- CreateIndex
CREATE INDEX "sign_in_failure_address_at_idx" ON "sign_in_failure"("address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_dossier_id_idx" ON "invitation"("dossier_id");

-- CreateIndex
CREATE INDEX "interest_party_id_idx" ON "interest"("party_id");

-- CreateIndex
CREATE INDEX "interest_person_id_idx" ON "interest"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_key_key" ON "dossier"("key");

-- CreateIndex
CREATE INDEX "member_person_id_idx" ON "member"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_dossier_id_person_id_key" ON "member"("dossier_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "camp_dossier_id_key_key" ON "camp"("dossier_id", "key");

-- CreateIndex
CREATE INDEX "camp_opposition_opposed_id_idx" ON "camp_opposition"("opposed_id");

-- CreateIndex
CREATE INDEX "party_camp_id_idx" ON "party"("camp_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_dossier_id_key_key" ON "party"("dossier_id", "key");

-- CreateIndex
CREATE INDEX "party_membership_of_party_id_idx" ON "party_membership"("of_party_id");

-- CreateIndex
CREATE UNIQUE INDEX "party_membership_party_id_of_party_id_from_date_key" ON "party_membership"("party_id", "of_party_id", "from_date");

-- CreateIndex
CREATE INDEX "party_supply_draws_on_id_idx" ON "party_supply"("draws_on_id");

-- CreateIndex
CREATE INDEX "place_part_of_id_idx" ON "place"("part_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "place_dossier_id_key_key" ON "place"("dossier_id", "key");

-- CreateIndex
CREATE INDEX "story_event_place_id_idx" ON "story_event"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_event_dossier_id_key_key" ON "story_event"("dossier_id", "key");

-- CreateIndex
CREATE INDEX "source_dossier_id_created_at_id_idx" ON "source"("dossier_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "source_dossier_id_key_key" ON "source"("dossier_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "source_id_dossier_id_key" ON "source"("id", "dossier_id");

-- CreateIndex
CREATE INDEX "source_notice_source_id_idx" ON "source_notice"("source_id");

-- CreateIndex
CREATE INDEX "capture_dossier_id_sha256_idx" ON "capture"("dossier_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "capture_source_id_sha256_key" ON "capture"("source_id", "sha256");

-- CreateIndex
CREATE INDEX "capture_raw_sha256_idx" ON "capture_raw"("sha256");

-- CreateIndex
CREATE INDEX "claim_source_id_idx" ON "claim"("source_id");

-- CreateIndex
CREATE INDEX "claim_event_id_idx" ON "claim"("event_id");

-- CreateIndex
CREATE INDEX "claim_place_id_idx" ON "claim"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_dossier_id_key_key" ON "claim"("dossier_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "claim_id_dossier_id_key" ON "claim"("id", "dossier_id");

-- CreateIndex
CREATE INDEX "chain_step_party_id_idx" ON "chain_step"("party_id");

-- CreateIndex
CREATE INDEX "chain_step_camp_id_idx" ON "chain_step"("camp_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_step_claim_id_position_key" ON "chain_step"("claim_id", "position");

-- CreateIndex
CREATE INDEX "anchor_capture_id_start_at_idx" ON "anchor"("capture_id", "start_at");

-- CreateIndex
CREATE INDEX "anchor_claim_id_idx" ON "anchor"("claim_id");

-- CreateIndex
CREATE INDEX "anchor_note_id_idx" ON "anchor"("note_id");

-- CreateIndex
CREATE INDEX "figure_by_whom_id_idx" ON "figure"("by_whom_id");

-- CreateIndex
CREATE INDEX "status_change_claim_id_idx" ON "status_change"("claim_id");

-- CreateIndex
CREATE INDEX "interest_mark_claim_id_idx" ON "interest_mark"("claim_id");

-- CreateIndex
CREATE INDEX "withdrawal_claim_id_idx" ON "withdrawal"("claim_id");

-- CreateIndex
CREATE INDEX "question_event_id_idx" ON "question"("event_id");

-- CreateIndex
CREATE INDEX "question_by_whom_id_idx" ON "question"("by_whom_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_dossier_id_key_key" ON "question"("dossier_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "position_question_id_key_key" ON "position"("question_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "position_id_question_id_key" ON "position"("id", "question_id");

-- CreateIndex
CREATE INDEX "answer_question_id_idx" ON "answer"("question_id");

-- CreateIndex
CREATE INDEX "answer_position_id_idx" ON "answer"("position_id");

-- CreateIndex
CREATE INDEX "link_from_claim_id_idx" ON "link"("from_claim_id");

-- CreateIndex
CREATE INDEX "link_to_claim_id_idx" ON "link"("to_claim_id");

-- CreateIndex
CREATE INDEX "reading_dismissal_claim_a_id_idx" ON "reading_dismissal"("claim_a_id");

-- CreateIndex
CREATE INDEX "reading_dismissal_claim_b_id_idx" ON "reading_dismissal"("claim_b_id");

-- CreateIndex
CREATE INDEX "note_thread_id_idx" ON "note"("thread_id");

-- CreateIndex
CREATE INDEX "note_claim_id_idx" ON "note"("claim_id");

-- CreateIndex
CREATE INDEX "note_link_id_idx" ON "note"("link_id");

-- CreateIndex
CREATE INDEX "note_party_id_idx" ON "note"("party_id");

-- CreateIndex
CREATE INDEX "note_question_id_idx" ON "note"("question_id");

-- CreateIndex
CREATE INDEX "note_capture_id_idx" ON "note"("capture_id");

-- CreateIndex
CREATE INDEX "note_dossier_id_id_idx" ON "note"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "note_mention_person_id_idx" ON "note_mention"("person_id");

-- CreateIndex
CREATE INDEX "note_resolution_thread_id_idx" ON "note_resolution"("thread_id");

-- CreateIndex
CREATE INDEX "rating_claim_id_idx" ON "rating"("claim_id");

-- CreateIndex
CREATE INDEX "rating_rater_id_idx" ON "rating"("rater_id");

-- CreateIndex
CREATE INDEX "reliability_rating_party_id_idx" ON "reliability_rating"("party_id");

-- CreateIndex
CREATE INDEX "reliability_rating_source_id_idx" ON "reliability_rating"("source_id");

-- CreateIndex
CREATE INDEX "comparison_question_id_idx" ON "comparison"("question_id");

-- CreateIndex
CREATE INDEX "comparison_claim_a_id_idx" ON "comparison"("claim_a_id");

-- CreateIndex
CREATE INDEX "comparison_claim_b_id_idx" ON "comparison"("claim_b_id");

-- CreateIndex
CREATE INDEX "desk_rating_claim_id_idx" ON "desk_rating"("claim_id");

-- CreateIndex
CREATE INDEX "desk_rating_basis_rating_id_idx" ON "desk_rating_basis"("rating_id");

-- CreateIndex
CREATE INDEX "finding_question_id_idx" ON "finding"("question_id");

-- CreateIndex
CREATE INDEX "finding_basis_claim_id_idx" ON "finding_basis"("claim_id");

-- CreateIndex
CREATE INDEX "independence_claim_a_id_idx" ON "independence"("claim_a_id");

-- CreateIndex
CREATE INDEX "independence_claim_b_id_idx" ON "independence"("claim_b_id");

-- CreateIndex
CREATE INDEX "stale_mark_rating_id_idx" ON "stale_mark"("rating_id");

-- CreateIndex
CREATE INDEX "stale_mark_desk_rating_id_idx" ON "stale_mark"("desk_rating_id");

-- CreateIndex
CREATE INDEX "stale_mark_finding_id_idx" ON "stale_mark"("finding_id");

-- CreateIndex
CREATE INDEX "stale_mark_comparison_id_idx" ON "stale_mark"("comparison_id");

-- CreateIndex
CREATE INDEX "protection_party_id_idx" ON "protection"("party_id");

-- CreateIndex
CREATE INDEX "protection_chain_step_id_idx" ON "protection"("chain_step_id");

-- CreateIndex
CREATE INDEX "protection_note_id_idx" ON "protection"("note_id");

-- CreateIndex
CREATE INDEX "protection_capture_id_idx" ON "protection"("capture_id");

-- CreateIndex
CREATE INDEX "redaction_subject_id_idx" ON "redaction"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_dossier_id_number_key" ON "release"("dossier_id", "number");

-- CreateIndex
CREATE INDEX "release_claim_claim_id_idx" ON "release_claim"("claim_id");

-- CreateIndex
CREATE INDEX "log_entry_dossier_id_id_idx" ON "log_entry"("dossier_id", "id");

-- CreateIndex
CREATE INDEX "log_entry_about_idx" ON "log_entry" USING GIN ("about");

-- CreateIndex
CREATE INDEX "idempotency_key_at_idx" ON "idempotency_key"("at");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_updated_at_claim_id_idx" ON "claim_summary"("dossier_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_published_on_claim_id_idx" ON "claim_summary"("dossier_id", "published_on", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_sort_figure_claim_id_idx" ON "claim_summary"("dossier_id", "sort_figure", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_sort_speaker_claim_id_idx" ON "claim_summary"("dossier_id", "sort_speaker", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_claim_id_idx" ON "claim_summary"("dossier_id", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_status_updated_at_claim_id_idx" ON "claim_summary"("dossier_id", "status", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_kind_updated_at_claim_id_idx" ON "claim_summary"("dossier_id", "kind", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_dossier_id_measure_updated_at_claim_id_idx" ON "claim_summary"("dossier_id", "measure", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_source_id_updated_at_claim_id_idx" ON "claim_summary"("source_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_speaker_party_id_updated_at_claim_id_idx" ON "claim_summary"("speaker_party_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_speaker_camp_id_updated_at_claim_id_idx" ON "claim_summary"("speaker_camp_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_question_id_updated_at_claim_id_idx" ON "claim_summary"("question_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_drafted_by_id_updated_at_claim_id_idx" ON "claim_summary"("drafted_by_id", "updated_at", "claim_id");

-- CreateIndex
CREATE INDEX "claim_summary_search_idx" ON "claim_summary" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "deactivation" ADD CONSTRAINT "deactivation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deactivation" ADD CONSTRAINT "deactivation_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deactivation" ADD CONSTRAINT "deactivation_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_used_by_id_fkey" FOREIGN KEY ("used_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "camp" ADD CONSTRAINT "camp_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "camp_opposition" ADD CONSTRAINT "camp_opposition_camp_id_fkey" FOREIGN KEY ("camp_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "camp_opposition" ADD CONSTRAINT "camp_opposition_opposed_id_fkey" FOREIGN KEY ("opposed_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party" ADD CONSTRAINT "party_camp_id_fkey" FOREIGN KEY ("camp_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party_alias" ADD CONSTRAINT "party_alias_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party_membership" ADD CONSTRAINT "party_membership_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party_membership" ADD CONSTRAINT "party_membership_of_party_id_fkey" FOREIGN KEY ("of_party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party_supply" ADD CONSTRAINT "party_supply_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "party_supply" ADD CONSTRAINT "party_supply_draws_on_id_fkey" FOREIGN KEY ("draws_on_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_part_of_id_fkey" FOREIGN KEY ("part_of_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "story_event" ADD CONSTRAINT "story_event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source_notice" ADD CONSTRAINT "source_notice_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "source_notice" ADD CONSTRAINT "source_notice_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_source_id_fkey" FOREIGN KEY ("source_id", "dossier_id") REFERENCES "source"("id", "dossier_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_follows_id_fkey" FOREIGN KEY ("follows_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "capture_raw" ADD CONSTRAINT "capture_raw_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_fkey" FOREIGN KEY ("source_id", "dossier_id") REFERENCES "source"("id", "dossier_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "story_event"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_drafted_by_id_fkey" FOREIGN KEY ("drafted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_step" ADD CONSTRAINT "chain_step_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_step" ADD CONSTRAINT "chain_step_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "chain_step" ADD CONSTRAINT "chain_step_camp_id_fkey" FOREIGN KEY ("camp_id") REFERENCES "camp"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "anchor" ADD CONSTRAINT "anchor_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_by_whom_id_fkey" FOREIGN KEY ("by_whom_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "status_change" ADD CONSTRAINT "status_change_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "status_change" ADD CONSTRAINT "status_change_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interest_mark" ADD CONSTRAINT "interest_mark_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interest_mark" ADD CONSTRAINT "interest_mark_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "interest_mark" ADD CONSTRAINT "interest_mark_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_by_whom_id_fkey" FOREIGN KEY ("by_whom_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "story_event"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_position_id_fkey" FOREIGN KEY ("position_id", "question_id") REFERENCES "position"("id", "question_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_from_claim_id_fkey" FOREIGN KEY ("from_claim_id", "dossier_id") REFERENCES "claim"("id", "dossier_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_to_claim_id_fkey" FOREIGN KEY ("to_claim_id", "dossier_id") REFERENCES "claim"("id", "dossier_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reading_dismissal" ADD CONSTRAINT "reading_dismissal_claim_a_id_fkey" FOREIGN KEY ("claim_a_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reading_dismissal" ADD CONSTRAINT "reading_dismissal_claim_b_id_fkey" FOREIGN KEY ("claim_b_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reading_dismissal" ADD CONSTRAINT "reading_dismissal_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "link"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_wording" ADD CONSTRAINT "note_wording_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_tag" ADD CONSTRAINT "note_tag_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_mention" ADD CONSTRAINT "note_mention_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_mention" ADD CONSTRAINT "note_mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_resolution" ADD CONSTRAINT "note_resolution_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_resolution" ADD CONSTRAINT "note_resolution_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "note_resolution" ADD CONSTRAINT "note_resolution_reopened_by_id_fkey" FOREIGN KEY ("reopened_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_rater_id_fkey" FOREIGN KEY ("rater_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reliability_rating" ADD CONSTRAINT "reliability_rating_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reliability_rating" ADD CONSTRAINT "reliability_rating_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reliability_rating" ADD CONSTRAINT "reliability_rating_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reliability_rating" ADD CONSTRAINT "reliability_rating_rater_id_fkey" FOREIGN KEY ("rater_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_claim_a_id_fkey" FOREIGN KEY ("claim_a_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_claim_b_id_fkey" FOREIGN KEY ("claim_b_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_rater_id_fkey" FOREIGN KEY ("rater_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_rating" ADD CONSTRAINT "desk_rating_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_rating" ADD CONSTRAINT "desk_rating_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_rating_basis" ADD CONSTRAINT "desk_rating_basis_desk_rating_id_fkey" FOREIGN KEY ("desk_rating_id") REFERENCES "desk_rating"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_rating_basis" ADD CONSTRAINT "desk_rating_basis_rating_id_fkey" FOREIGN KEY ("rating_id") REFERENCES "rating"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding_basis" ADD CONSTRAINT "finding_basis_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding_basis" ADD CONSTRAINT "finding_basis_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "independence" ADD CONSTRAINT "independence_claim_a_id_fkey" FOREIGN KEY ("claim_a_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "independence" ADD CONSTRAINT "independence_claim_b_id_fkey" FOREIGN KEY ("claim_b_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "independence" ADD CONSTRAINT "independence_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "independence" ADD CONSTRAINT "independence_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "independence" ADD CONSTRAINT "independence_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stale_mark" ADD CONSTRAINT "stale_mark_rating_id_fkey" FOREIGN KEY ("rating_id") REFERENCES "rating"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stale_mark" ADD CONSTRAINT "stale_mark_desk_rating_id_fkey" FOREIGN KEY ("desk_rating_id") REFERENCES "desk_rating"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stale_mark" ADD CONSTRAINT "stale_mark_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "finding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stale_mark" ADD CONSTRAINT "stale_mark_comparison_id_fkey" FOREIGN KEY ("comparison_id") REFERENCES "comparison"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "party"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_chain_step_id_fkey" FOREIGN KEY ("chain_step_id") REFERENCES "chain_step"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "note"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection" ADD CONSTRAINT "protection_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection_knower" ADD CONSTRAINT "protection_knower_protection_id_fkey" FOREIGN KEY ("protection_id") REFERENCES "protection"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protection_knower" ADD CONSTRAINT "protection_knower_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "redaction" ADD CONSTRAINT "redaction_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_claim" ADD CONSTRAINT "release_claim_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "release_claim" ADD CONSTRAINT "release_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "log_entry" ADD CONSTRAINT "log_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "log_payload" ADD CONSTRAINT "log_payload_log_entry_id_fkey" FOREIGN KEY ("log_entry_id") REFERENCES "log_entry"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_summary" ADD CONSTRAINT "claim_summary_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_summary" ADD CONSTRAINT "claim_summary_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "claim_summary" ADD CONSTRAINT "claim_summary_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
