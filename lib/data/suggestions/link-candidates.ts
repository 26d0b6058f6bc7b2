import 'server-only'
import { pool } from '@/lib/data/database/database'
import { idsAt } from '@/lib/data/database/sql-values'
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

const linkable = {
  name: 'linkable-claims',
  text: `SELECT ${columns} FROM ${tables} WHERE s.dossier_id = $1 AND s.claim_id = ANY (${idsAt('$2')}) ORDER BY s.claim_id`,
}

async function readLinkable(viewer: Viewer, claimIds: readonly string[]): Promise<LinkableClaim[]> {
  const values = [viewer.dossier.id, claimIds]
  return (await pool().query<LinkableClaim>({ ...linkable, values })).rows.map(storedClaim)
}

/** A claim of the viewer's dossier as links are suggested to it; null where it is not there. */
export async function findLinkable(viewer: Viewer, claimId: string): Promise<LinkableClaim | null> {
  return (await readLinkable(viewer, [claimId]))[0] ?? null
}

// What planning knows of the commonest words of claims, and in what part of the claims each is, spares their scans. Of the
// others, one scan of the search index each; those that turn out to be common are left out, and the rarest decide. OFFSET 0
// keeps the dossier out of that scan: a plan for any dossier would first read the ids of all its claims, a second at a million.
// The words are unpacked as the statement runs, so that PostgreSQL keeps its plan (see `idsAt`).
const candidates = {
  name: 'link-candidates',
  text: `
    WITH wanted AS (SELECT unnest(ARRAY(SELECT unnest($3::text[]))) AS word),
    statistics AS (
      SELECT greatest(c.reltuples, 0)::float8 AS documents, st.most_common_elems::text::text[] AS words, st.most_common_elem_freqs AS parts
      FROM pg_class c LEFT JOIN pg_stats st
        ON st.schemaname = 'public' AND st.tablename = 'claim_summary' AND st.attname = 'search'
      WHERE c.oid = 'claim_summary'::regclass
    ),
    common AS (
      SELECT word, part * documents AS claims FROM statistics, unnest(words, parts) AS known (word, part) JOIN wanted USING (word)
      WHERE part * documents > ${mostOfWord}
    ),
    hits AS (
      SELECT word, hit.claim_id FROM wanted CROSS JOIN LATERAL (
        SELECT found.claim_id FROM (SELECT * FROM claim_summary s WHERE s.search @@ quote_literal(word)::tsquery OFFSET 0) AS found
        WHERE found.dossier_id = $1 AND found.status <> 'retired' LIMIT ${mostOfWord + 1}) hit
      WHERE word NOT IN (SELECT common.word FROM common)
    ),
    counted AS (SELECT word, count(*)::int AS claims FROM hits GROUP BY word),
    rare AS (SELECT word, claims FROM counted WHERE claims <= ${mostOfWord} ORDER BY claims, word LIMIT ${mostWords}),
    by_words AS (
      SELECT claim_id FROM hits JOIN rare USING (word) GROUP BY claim_id
      ORDER BY sum(1::float8 / rare.claims) DESC, claim_id LIMIT ${mostByWords}
    ),
    this AS MATERIALIZED (
      SELECT c.event_id, s.measure, s.sort_figure, s.origin_party_id FROM claim c JOIN claim_summary s ON s.claim_id = c.id WHERE c.id = $2
    ),
    candidate AS (
      SELECT claim_id FROM by_words
      UNION
      (SELECT c.id FROM claim c WHERE c.event_id = (SELECT event_id FROM this) ORDER BY c.id DESC LIMIT ${mostByRest})
      UNION
      (SELECT s.claim_id FROM claim_summary s WHERE s.dossier_id = $1 AND s.measure = (SELECT measure FROM this)
        AND s.sort_figure = (SELECT sort_figure FROM this) ORDER BY s.claim_id LIMIT ${mostByRest})
      UNION
      (SELECT step.claim_id FROM chain_step step WHERE step.party_id = (SELECT origin_party_id FROM this)
        ORDER BY step.claim_id DESC LIMIT ${mostByRest})
    )
    SELECT (SELECT documents FROM statistics) AS documents,
      (SELECT json_object_agg(word, claims) FROM (SELECT word, claims FROM common UNION ALL SELECT word, claims FROM counted) AS known) AS frequencies,
      ARRAY(
        SELECT claim_id FROM candidate WHERE claim_id <> $2
          AND NOT EXISTS (SELECT FROM link WHERE removed_at IS NULL AND from_claim_id = $2 AND to_claim_id = claim_id)
          AND NOT EXISTS (SELECT FROM link WHERE removed_at IS NULL AND to_claim_id = $2 AND from_claim_id = claim_id)
      ) AS ids`,
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
  const { rows } = await pool().query<{ ids: string[]; documents: number; frequencies: Record<string, number> | null }>(
    {
      ...candidates,
      values: [viewer.dossier.id, claimId, lexemes],
    },
  )
  const { ids = [], documents = 0, frequencies = null } = rows[0] ?? {}
  const claims = ids.length > 0 ? await readLinkable(viewer, ids) : []
  const open = claims.filter(({ status }) => status !== 'retired')
  return { claims: open, documents, frequencies: new Map(Object.entries(frequencies ?? {})) }
}
