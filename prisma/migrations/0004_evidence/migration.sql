-- A claim is marked once as against interest, until the mark is withdrawn.
CREATE UNIQUE INDEX interest_mark_one_standing ON interest_mark (claim_id) WHERE withdrawn_at IS NULL;
ALTER TABLE interest_mark ADD CONSTRAINT interest_mark_withdrawal_whole
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by_id IS NULL));

-- When a person last said that they had seen what stands in a dossier's grid.
CREATE TABLE "last_look" (
    "dossier_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "last_look_pkey" PRIMARY KEY ("dossier_id","person_id")
);
CREATE INDEX "last_look_person_id_idx" ON "last_look"("person_id");
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_dossier_id_fkey" FOREIGN KEY ("dossier_id") REFERENCES "dossier"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "last_look" ADD CONSTRAINT "last_look_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
