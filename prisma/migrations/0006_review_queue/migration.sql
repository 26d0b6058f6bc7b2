-- What went stale is little of much, and asked for on every page: the navigation counts what waits for whom.
CREATE INDEX claim_summary_gone_stale ON claim_summary (dossier_id, updated_at, claim_id) WHERE desk_stale OR stale_ratings > 0;
