import 'server-only'
import { pool } from '@/lib/data/database/database'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { LinkFigure } from '@/lib/domain/suggestions/link-side'
import type { FoundClaim } from '@/lib/data/claims/search'
import { standingColumns } from '@/lib/data/claims/standing'

/** A claim with what links are suggested by. */
export interface LinkableClaim extends FoundClaim {
  publishedDate: string | null
  language: string
  place: string | null
  sourceId: string
  outlet: string | null
  eventId: string | null
  /** Who speaks, as a party or in words. */
  speaker: string
  speakerId: string | null
  /** Who spoke and who passed it on, by party id; the outlet apart. */
  partyIds: string[]
  figure: LinkFigure | null
}

/** Claims to be ranked, and how common the words are by which they were found. */
export interface LinkCandidates {
  claims: LinkableClaim[]
  /** About how many claims there are. */
  documents: number
  /** In how many claims a lexeme is, for those that were looked for. */
  frequencies: Map<string, number>
}

/** A word in more claims than this says too little, and costs too much, to look for. */
const mostOfWord = 3_000
/** Words that are looked for: the rarest. */
const mostWords = 16
/** Claims that are ranked: by their words, and by the event, the figure or the origin that they share. */
const mostByWords = 200
const mostByRest = 40

const columns = `
  s.claim_id AS id, c.statement, c.statement_is AS "statementIs", s.attribution_line AS "attributionLine", source.headline, s.status,
  source.published_date AS "publishedDate", source.language, place.key AS place, s.speaker,
  s.source_id AS "sourceId", source.outlet, c.event_id AS "eventId", s.speaker_party_id AS "speakerId",
  ARRAY(SELECT step.party_id FROM chain_step step WHERE step.claim_id = c.id AND step.party_id IS NOT NULL
    AND step.manner <> 'published') AS "partyIds",
  CASE WHEN f.claim_id IS NULL THEN NULL ELSE json_build_object('low', f.low, 'lowOpen', f.low_open, 'high', f.high,
    'highOpen', f.high_open, 'measure', f.measure, 'who', f.who) END AS figure,
  ${standingColumns('s.claim_id', 's.source_id')}`

const tables = `
  claim_summary s JOIN claim c ON c.id = s.claim_id JOIN source ON source.id = s.source_id
  LEFT JOIN figure f ON f.claim_id = c.id LEFT JOIN place ON place.id = c.place_id`

/** A claim of the viewer's dossier as links are suggested to it; null where it is not there. */
export async function findLinkable(viewer: Viewer, claimId: string): Promise<LinkableClaim | null> {
  const text = `SELECT ${columns} FROM ${tables} WHERE s.dossier_id = $1 AND s.claim_id = $2`
  const { rows } = await pool().query<LinkableClaim>({
    name: 'linkable-claim',
    text,
    values: [viewer.dossier.id, claimId],
  })
  return rows.map(storedClaim)[0] ?? null
}

// What planning knows of the commonest words of claims, and in what part of the claims each is, spares their scans. Of the
// others, one scan of the search index each; those that turn out to be common are left out, and the rarest decide.
const candidates = {
  name: 'link-candidates',
  text: `
    WITH statistics AS (
      SELECT greatest(c.reltuples, 0)::float8 AS documents, st.most_common_elems::text::text[] AS words, st.most_common_elem_freqs AS parts
      FROM pg_class c LEFT JOIN pg_stats st
        ON st.schemaname = 'public' AND st.tablename = 'claim_summary' AND st.attname = 'search'
      WHERE c.oid = 'claim_summary'::regclass
    ),
    common AS (
      SELECT known.word, known.part * documents AS claims FROM statistics, unnest(words, parts) AS known (word, part)
      WHERE known.word = ANY($3::text[]) AND known.part * documents > ${mostOfWord}
    ),
    hits AS (
      SELECT word, hit.claim_id FROM unnest($3::text[]) AS word CROSS JOIN LATERAL (
        SELECT s.claim_id FROM claim_summary s
        WHERE s.dossier_id = $1 AND s.search @@ quote_literal(word)::tsquery AND s.status <> 'retired'
        LIMIT ${mostOfWord + 1}) hit
      WHERE word NOT IN (SELECT common.word FROM common)
    ),
    counted AS (SELECT word, count(*)::int AS claims FROM hits GROUP BY word),
    rare AS (SELECT word, claims FROM counted WHERE claims <= ${mostOfWord} ORDER BY claims, word LIMIT ${mostWords}),
    by_words AS (
      SELECT claim_id FROM hits JOIN rare USING (word) WHERE claim_id <> $2 GROUP BY claim_id
      ORDER BY sum(1.0 / rare.claims) DESC, claim_id LIMIT ${mostByWords}
    ),
    this AS (SELECT c.event_id, s.measure, s.sort_figure, s.origin_party_id FROM claim c JOIN claim_summary s ON s.claim_id = c.id WHERE c.id = $2),
    candidate AS (
      SELECT claim_id FROM by_words
      UNION
      (SELECT c.id FROM this JOIN claim c ON c.event_id = this.event_id ORDER BY c.id LIMIT ${mostByRest})
      UNION
      (SELECT s.claim_id FROM this JOIN claim_summary s ON s.dossier_id = $1 AND s.measure = this.measure AND s.sort_figure = this.sort_figure
        LIMIT ${mostByRest})
      UNION
      (SELECT step.claim_id FROM this JOIN chain_step step ON step.party_id = this.origin_party_id
        ORDER BY step.claim_id DESC LIMIT ${mostByRest})
    )
    SELECT ${columns}, (SELECT documents FROM statistics) AS documents,
      (SELECT json_object_agg(word, claims) FROM (SELECT word, claims FROM common UNION ALL SELECT word, claims FROM counted) AS known) AS frequencies
    FROM candidate JOIN ${tables.trim().replace('claim_summary s', 'claim_summary s ON s.claim_id = candidate.claim_id')}
    WHERE s.dossier_id = $1 AND s.status <> 'retired' AND s.claim_id <> $2
      AND NOT EXISTS (SELECT FROM link l WHERE l.removed_at IS NULL
        AND (l.from_claim_id, l.to_claim_id) IN ((s.claim_id, $2), ($2, s.claim_id)))`,
}

/**
 * Claims of the viewer's dossier that may belong to one of them and are not linked to it yet: those that share its rarest
 * words, its event, its figure or its origin, at most some 300.
 */
export async function findLinkCandidates(
  viewer: Viewer,
  claimId: string,
  lexemes: readonly string[],
): Promise<LinkCandidates> {
  const { rows } = await pool().query<
    LinkableClaim & { documents: number; frequencies: Record<string, number> | null }
  >({
    ...candidates,
    values: [viewer.dossier.id, claimId, lexemes],
  })
  const frequencies = new Map(Object.entries(rows[0]?.frequencies ?? {}))
  return { claims: rows.map(storedClaim), documents: rows[0]?.documents ?? 0, frequencies }
}
