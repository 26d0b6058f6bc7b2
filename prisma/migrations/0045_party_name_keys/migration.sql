-- Names of parties by their consonants, so that one name in other spellings or letters is found. The key is reckoned by
-- nameKey (lib/domain/parties): null until `npm run migrate` or a change of the party fills it in.
ALTER TABLE party ADD COLUMN name_key TEXT;
ALTER TABLE party_alias ADD COLUMN name_key TEXT;
CREATE INDEX party_name_key_trigram ON party USING gin (name_key gin_trgm_ops);
CREATE INDEX party_alias_name_key_trigram ON party_alias USING gin (name_key gin_trgm_ops);

-- The names of a dossier's parties whose keys are most like one, best first. Keys are short: less than 0.4 alike says nothing.
CREATE FUNCTION near_party_names(of_dossier UUID, sought TEXT, most INTEGER)
RETURNS TABLE (party_id UUID, name TEXT, is_alias BOOLEAN)
LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.4
AS $$
  SELECT near.party_id, near.name, near.is_alias FROM (
    SELECT p.id AS party_id, p.name, FALSE AS is_alias, similarity(p.name_key, sought) AS likeness
    FROM party p WHERE p.dossier_id = of_dossier AND p.name_key % sought
    UNION ALL
    SELECT p.id, a.name, TRUE, similarity(a.name_key, sought)
    FROM party_alias a JOIN party p ON p.id = a.party_id WHERE p.dossier_id = of_dossier AND a.name_key % sought
  ) near
  ORDER BY near.likeness DESC, near.name, near.party_id
  LIMIT most
$$;
