import 'server-only'
import type { FoundClaim } from '@/lib/data/claims/search'
import { standingColumns } from '@/lib/data/claims/standing'
import { pool } from '@/lib/data/database/database'
import { storedClaim } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'
import type { AskedFigure } from '@/lib/domain/asks/asked-claim'
import type { ClaimKind } from '@/lib/domain/vocabulary'

/** Claims of a dossier that questions and links are suggested of: those that changed last. */
export const mostAsked = 300
/** So many of the newest are looked at to find them among retired ones. */
const lookedAt = 600

/** A claim as questions and links are suggested of it. Ids are those of the tables. */
export interface PooledClaim extends FoundClaim {
  version: number
  kind: ClaimKind
  sourceId: string
  language: string
  publishedDate: string | null
  /** Who speaks, as a party or in words. */
  speaker: string
  speakerId: string | null
  campId: string | null
  eventId: string | null
  /** The place and what it lies in. */
  placeIds: string[]
  /** Who spoke and who passed it on; the outlet apart. */
  partyIds: string[]
  figure: AskedFigure | null
  figureWords: string | null
  /** Answers a question already. */
  isAnswer: boolean
}

const statement = {
  name: 'ask-pool',
  text: `
    WITH newest AS (
      SELECT s.claim_id, s.status FROM claim_summary s WHERE s.dossier_id = $1
      ORDER BY s.updated_at DESC, s.claim_id DESC LIMIT ${lookedAt}
    ),
    pooled AS (SELECT claim_id FROM newest WHERE status <> 'retired' LIMIT ${mostAsked})
    SELECT c.id, c.version, c.statement, c.statement_is AS "statementIs", c.kind, c.event_id AS "eventId", s.status,
      s.source_id AS "sourceId", s.attribution_line AS "attributionLine", s.speaker, s.speaker_party_id AS "speakerId",
      s.speaker_camp_id AS "campId", s.question_id IS NOT NULL AS "isAnswer",
      source.headline, source.language, source.published_date AS "publishedDate", ${standingColumns('s.claim_id', 's.source_id')},
      ARRAY(WITH RECURSIVE above AS (
        SELECT id, part_of_id FROM place WHERE place.id = c.place_id
        UNION SELECT p.id, p.part_of_id FROM place p JOIN above ON p.id = above.part_of_id
      ) SELECT id FROM above) AS "placeIds",
      ARRAY(SELECT step.party_id FROM chain_step step WHERE step.claim_id = c.id AND step.party_id IS NOT NULL
        AND step.manner <> 'published') AS "partyIds",
      f.words AS "figureWords",
      CASE WHEN f.claim_id IS NULL THEN NULL ELSE json_build_object('low', f.low, 'lowOpen', f.low_open, 'high', f.high,
        'highOpen', f.high_open, 'measure', f.measure, 'who', f.who, 'scope', f.scope, 'countKind', f.count_kind) END AS figure
    FROM pooled JOIN claim_summary s ON s.claim_id = pooled.claim_id JOIN claim c ON c.id = s.claim_id
    JOIN source ON source.id = s.source_id LEFT JOIN figure f ON f.claim_id = c.id
    ORDER BY s.updated_at DESC, s.claim_id DESC`,
}

/** The 300 claims of the viewer's dossier that changed last, retired ones apart, newest first; one statement, whatever its size. */
export async function listAskPool(viewer: Viewer): Promise<PooledClaim[]> {
  const { rows } = await pool().query<PooledClaim>({ ...statement, values: [viewer.dossier.id] })
  return rows.map(storedClaim)
}

/** Links between some claims, each as both ids in one text, the lesser first. */
export async function listLinkedPairs(claimIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool().query<{ pair: string }>({
    name: 'linked-pairs',
    text: `
      SELECT least(from_claim_id, to_claim_id) || ' ' || greatest(from_claim_id, to_claim_id) AS pair FROM link
      WHERE removed_at IS NULL AND from_claim_id = ANY($1::uuid[]) AND to_claim_id = ANY($1::uuid[])`,
    values: [claimIds],
  })
  return new Set(rows.map(({ pair }) => pair))
}
