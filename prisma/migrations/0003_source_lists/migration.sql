-- What the list of sources sorts by (lib/data/source-list.ts has the same expressions), and what it searches
-- beside the headline.
CREATE INDEX source_published_order ON source (dossier_id, (coalesce(published_from, DATE '0001-01-01')), id);
CREATE INDEX source_headline_order ON source (dossier_id, (left(fold_text(headline), 200)), id);
CREATE INDEX source_outlet_trigram ON source USING gin (fold_text(outlet) gin_trgm_ops);
