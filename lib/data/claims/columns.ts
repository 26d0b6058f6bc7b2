import 'server-only'

/** SQL: everything that makes up a claim `c`, in the shape of `WholeClaim`. */
export const wholeClaimColumns = `
  c.id, c.dossier_id AS "dossierId", c.source_id AS "sourceId", c.key, c.statement, c.kind, c.attribution, c.status,
  c.event_id AS "eventId", c.place_id AS "placeId",
  c.event_date AS "eventDate", c.event_date_words AS "eventDateWords", c.event_date_basis AS "eventDateBasis",
  c.said_date AS "saidDate", c.said_date_words AS "saidDateWords", c.said_date_basis AS "saidDateBasis",
  c.hedge, c.caveat, c.drafted_by_id AS "draftedById", c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.version,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'partyId', party_id,
      'label', label, 'campId', camp_id, 'capacity', capacity, 'knows', knows, 'manner', manner,
      'speaksForId', speaks_for_id) ORDER BY position), '[]')
    FROM chain_step WHERE claim_id = c.id) AS "chain",
  (SELECT coalesce(json_agg(json_build_object('id', id, 'captureId', capture_id,
      'startAt', start_at, 'endAt', end_at, 'exact', exact, 'prefix', prefix, 'suffix', suffix, 'sha256', sha256)
      ORDER BY capture_id, start_at), '[]')
    FROM anchor WHERE claim_id = c.id) AS "anchors",
  (SELECT json_build_object('measure', measure, 'who', who, 'byWhomId', by_whom_id, 'scope', scope,
      'countKind', count_kind, 'basis', basis, 'words', words, 'low', low, 'lowOpen', low_open, 'high', high,
      'highOpen', high_open, 'asOfDate', as_of_date, 'asOfBasis', as_of_basis, 'fromDate', from_date, 'toDate', to_date,
      'overruledBecause', overruled_because, 'lexicon', lexicon)
    FROM figure WHERE claim_id = c.id) AS "figure",
  (SELECT json_build_object('questionId', question_id, 'stance', stance, 'positionId', position_id)
    FROM answer WHERE claim_id = c.id) AS "answer"`
