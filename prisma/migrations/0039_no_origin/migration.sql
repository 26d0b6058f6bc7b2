-- Links by which two claims give the same answer are looked up for all claims of a question at once, from either end.
CREATE INDEX "link_joining_from" ON "link"("from_claim_id", "to_claim_id", "type")
  WHERE "removed_at" IS NULL AND "type" IN ('corroborates', 'repeats');
CREATE INDEX "link_joining_to" ON "link"("to_claim_id", "from_claim_id")
  WHERE "removed_at" IS NULL AND "type" IN ('corroborates', 'repeats');

-- Why a claim has no origin, kept beside the origin, so that whole questions are counted without their chains (rule 3).
ALTER TABLE claim_summary ADD COLUMN no_origin TEXT;
UPDATE claim_summary s SET no_origin = CASE
    WHEN head.claim_id IS NULL OR coalesce(party.name, head.label) = 'not recorded' THEN 'not-recorded'
    WHEN head.manner = 'own-voice' THEN 'own-voice'
    WHEN coalesce(head.speaks_for_id, head.party_id) IS NULL OR head.manner = 'anonymous' THEN 'unnamed'
    WHEN head.manner IN ('relayed', 'published') THEN 'cited'
    WHEN head.knows IN ('saw', 'counted', 'decided', 'issued') AND claim.attribution = 'disputed' THEN 'disputed'
    WHEN head.knows = 'was told' THEN 'hearsay'
    ELSE 'not-stated'
  END
FROM claim LEFT JOIN chain_step head ON head.claim_id = claim.id AND head.position = 0 LEFT JOIN party ON party.id = head.party_id
WHERE claim.id = s.claim_id AND s.origin_party_id IS NULL;
ALTER TABLE claim_summary ADD CONSTRAINT claim_summary_no_origin_known CHECK (no_origin IN ('not-recorded', 'unnamed', 'own-voice', 'cited', 'hearsay', 'not-stated', 'disputed'));
ALTER TABLE claim_summary ADD CONSTRAINT claim_summary_origin_or_why CHECK (num_nonnulls(origin_party_id, no_origin) = 1);
