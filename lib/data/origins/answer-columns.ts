import 'server-only'
import type { AnswerClaim } from '@/lib/domain/readings/answer-claim'
import type { Figure } from '@/lib/domain/figures/figure'
import type { NoOrigin } from '@/lib/domain/chains/no-origin'
import { jsonOf } from '@/lib/data/database/column-list'
import type { Attribution, Stance } from '@/lib/domain/vocabulary'

/** SQL: a figure `f` in the shape of lib/domain/figures/figure, or null. */
export const figureColumn = `CASE WHEN f.claim_id IS NOT NULL THEN ${jsonOf({
  measure: 'f.measure',
  who: 'f.who',
  byWhom: `coalesce(f.by_whom_id::text, 'not-stated')`,
  scope: 'f.scope',
  count: 'f.count_kind',
  basis: 'f.basis',
  words: 'f.words',
  low: 'f.low',
  lowOpen: 'f.low_open',
  high: 'f.high',
  highOpen: 'f.high_open',
  asOfDate: 'f.as_of_date',
  asOfBasis: 'f.as_of_basis',
  from: 'f.from_date',
  to: 'f.to_date',
} satisfies Record<keyof Figure, string>)} END`

/** SQL: keys of the place of a claim `c` and of all it lies in, the place first. */
const placesColumn = `CASE WHEN c.place_id IS NULL THEN '[]'::json ELSE (
  WITH RECURSIVE up AS (
    SELECT key, part_of_id, 1 AS level FROM place WHERE id = c.place_id
    UNION ALL SELECT place.key, place.part_of_id, up.level + 1 FROM place JOIN up ON place.id = up.part_of_id WHERE up.level < 50
  ) SELECT json_agg(key ORDER BY level) FROM up) END`

/**
 * SQL: what an answer is read by, of a claim `c` with summary `s`, `source` and figure `f`; the chain's
 * later steps as one text, so that two ways can be told apart.
 */
export const answerColumns = `
  c.id AS "claimId", s.question_id AS "questionId", s.stance, s.position_id AS "positionId", c.attribution,
  s.speaker, s.speaker_camp_id AS "campId", s.origin_party_id AS "originId", s.origin AS "originName",
  s.no_origin AS "noOrigin",
  coalesce((
    SELECT string_agg(coalesce(step.party_id::text, step.label), ' > ' ORDER BY step.position)
    FROM chain_step step WHERE step.claim_id = c.id AND step.position > 0
  ), '') AS way,
  c.event_id AS "eventId", ${placesColumn} AS places, c.event_date AS "eventDate", c.said_date AS "saidDate", source.published_date AS "publishedDate",
  ${figureColumn} AS figure,
  ARRAY(SELECT l.to_claim_id::text FROM link l WHERE l.from_claim_id = c.id AND l.type = 'updates' AND l.removed_at IS NULL) AS updates,
  ARRAY(
    SELECT (CASE WHEN o.claim_a_id = c.id THEN o.claim_b_id ELSE o.claim_a_id END)::text FROM occasion o
    WHERE c.id IN (o.claim_a_id, o.claim_b_id) AND o.withdrawn_at IS NULL
  ) AS "sameOccasion"`

/** SQL: the tables that `answerColumns` reads, joined to a summary row `s`. */
export const answerTables = `
  JOIN claim c ON c.id = s.claim_id
  JOIN source ON source.id = s.source_id
  LEFT JOIN figure f ON f.claim_id = s.claim_id`

/** A row of `answerColumns`. Who answers nothing has no question and no stance. */
export interface AnswerColumns {
  claimId: string
  questionId: string | null
  stance: Stance | null
  positionId: string | null
  attribution: Attribution
  speaker: string
  campId: string | null
  originId: string | null
  originName: string
  /** Null where there is an origin. */
  noOrigin: NoOrigin | null
  way: string
  eventId: string | null
  places: readonly string[]
  eventDate: string | null
  saidDate: string | null
  publishedDate: string | null
  figure: Figure | null
  updates: readonly string[]
  sameOccasion: readonly string[]
}

/** What a claim says to its question, as the domain reads it; a claim that answers nothing reads as asserting. */
export function answerOf(row: AnswerColumns): AnswerClaim {
  const { claimId, stance, positionId, attribution, way, eventId, places, eventDate, saidDate, publishedDate, figure } =
    row
  const { updates, sameOccasion } = row
  const dates = { eventDate, saidDate, publishedDate }
  return {
    claimId,
    stance: stance ?? 'asserts',
    positionId,
    ...originOf(row),
    way,
    attribution,
    figure,
    eventId,
    places,
    ...dates,
    updates,
    sameOccasion,
  }
}

/** Whom a claim comes from, or why that is no origin. */
export function originOf({
  originId,
  originName,
  noOrigin,
}: Pick<AnswerColumns, 'originId' | 'originName' | 'noOrigin'>): Pick<AnswerClaim, 'origin' | 'noOrigin'> {
  return { origin: originId === null ? null : { partyId: originId, name: originName }, noOrigin }
}
