-- The answers that one origin gives to a question: an import counts origins by them alone, not by all answers.
CREATE INDEX "claim_summary_answering_origins" ON "claim_summary"("question_id", "origin_party_id")
  WHERE "question_id" IS NOT NULL AND "origin_party_id" IS NOT NULL;
