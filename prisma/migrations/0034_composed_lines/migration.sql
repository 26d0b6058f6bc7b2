-- Attribution lines and chains of claims as they stand, composed again by the rules of lib/domain/chain and lib/domain/line:
-- right-to-left names between U+2068 and U+2069, and nobody named twice. Only rows that change are written.
CREATE FUNCTION isolated_name(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN plain ~ '[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\U00010800-\U00010FFF\U0001E800-\U0001EFFF]' THEN chr(8296) || plain || chr(8297)
    ELSE plain
  END
  FROM (SELECT regexp_replace(name, '[\u202A-\u202E\u2066-\u2069]', '', 'g') AS plain) AS without_controls
$$;

WITH step AS (
  SELECT s.claim_id, s.position, s.party_id, s.manner, s.capacity, coalesce(party.name, s.label, '') AS name
  FROM chain_step s LEFT JOIN party ON party.id = s.party_id
), speaker AS (
  SELECT DISTINCT ON (claim_id) * FROM step
  WHERE name <> 'not recorded' AND manner NOT IN ('relayed', 'published')
  ORDER BY claim_id, position
), relay AS (
  SELECT step.claim_id, step.position, step.name,
    row_number() OVER (PARTITION BY step.claim_id, step.party_id, CASE WHEN step.party_id IS NULL THEN step.name END ORDER BY step.position DESC) AS nth
  FROM step LEFT JOIN speaker ON speaker.claim_id = step.claim_id
  WHERE step.name <> 'not recorded' AND step.position > coalesce(speaker.position, -1)
    AND NOT coalesce(step.party_id = speaker.party_id, false)
    AND NOT coalesce(step.party_id IS NULL AND speaker.party_id IS NULL AND step.name = speaker.name
      AND speaker.manner IN ('own-voice', 'own-observation'), false)
), way AS (
  SELECT claim_id, string_agg(isolated_name(name), ', via ' ORDER BY position DESC) AS through FROM relay WHERE nth = 1 GROUP BY claim_id
), chain AS (
  SELECT claim_id, string_agg(isolated_name(name), ' > ' ORDER BY position) FILTER (WHERE name <> '') AS words FROM step GROUP BY claim_id
), said AS (
  SELECT claim.id, coalesce(chain.words, '') AS chain, claim.attribution, way.through, speaker.manner, speaker.claim_id IS NOT NULL AS is_spoken,
    CASE WHEN speaker.claim_id IS NULL THEN 'origin not recorded'
      ELSE concat_ws(', ', nullif(isolated_name(speaker.name), ''), nullif(isolated_name(speaker.capacity), '')) END AS who
  FROM claim
  LEFT JOIN speaker ON speaker.claim_id = claim.id
  LEFT JOIN way ON way.claim_id = claim.id
  LEFT JOIN chain ON chain.claim_id = claim.id
), composed AS (
  SELECT id, chain, CASE
      WHEN through IS NULL AND manner = 'own-voice' THEN who || ', in its own voice'
      WHEN through IS NULL AND manner = 'own-observation' THEN who || ', from its own observation'
      WHEN through IS NULL OR (is_spoken AND attribution = 'seen-at-origin') THEN who
      ELSE who || ', as reported by ' || through
    END || CASE WHEN attribution = 'disputed' THEN '; whether it was said is disputed' ELSE '' END AS line
  FROM said
)
UPDATE claim_summary s SET attribution_line = composed.line, chain = composed.chain
FROM composed
WHERE composed.id = s.claim_id AND (s.attribution_line, s.chain) IS DISTINCT FROM (composed.line, composed.chain);

DROP FUNCTION isolated_name(text);
