-- A second factor: begun, confirmed by its first code, ended by whom and why. What codes are made from is sealed
-- (lib/data/seal.ts) and goes when it ends.
CREATE TABLE "second_factor" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sealed_secret" BYTEA,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT,
    "recovery_batch" INTEGER NOT NULL DEFAULT 0,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_because" TEXT,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "second_factor_person_id_idx" ON "second_factor"("person_id");
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- The hash of one recovery code; batches before the factor's own count no more.
CREATE TABLE "recovery_code" (
    "second_factor_id" UUID NOT NULL,
    "batch" INTEGER NOT NULL,
    "hash" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("second_factor_id", "batch", "hash")
);
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_second_factor_id_fkey" FOREIGN KEY ("second_factor_id") REFERENCES "second_factor"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- One that stands and one being set up at most: a person with both would have two locks on one door.
CREATE UNIQUE INDEX second_factor_one_open ON second_factor (person_id) WHERE ended_at IS NULL;
ALTER TABLE second_factor ADD CONSTRAINT second_factor_ended_by_someone CHECK ((ended_at IS NULL) = (ended_by_id IS NULL));
ALTER TABLE second_factor ADD CONSTRAINT second_factor_ended_because CHECK ((ended_at IS NULL) = (ended_because IS NULL));
ALTER TABLE second_factor ADD CONSTRAINT second_factor_secret_goes CHECK ((ended_at IS NULL) = (sealed_secret IS NOT NULL));
ALTER TABLE second_factor ADD CONSTRAINT second_factor_step_of_confirmed CHECK (last_step IS NULL OR confirmed_at IS NOT NULL);
