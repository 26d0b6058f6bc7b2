import 'server-only'
import { unratedKinds } from '@/lib/domain/vocabulary'

/** SQL: whether a claim `c` takes no rating (rule 5); `unratedReason` of lib/domain/claims/adjudication. */
const takesNoRating = `(c.kind IN (${unratedKinds.map((kind) => `'${kind}'`).join(', ')}) OR EXISTS (
  SELECT FROM answer WHERE answer.claim_id = c.id AND answer.stance = 'says-unknown'))`

/** Ids of the claims a claim `c` is linked to, by type; mutual types are listed by both ends. */
const linkColumns = `
  CROSS JOIN LATERAL (
    SELECT
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'contradicts'), '') AS contradicts,
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'corroborates'), '') AS corroborates,
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'repeats'), '') AS repeats,
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'updates'), '') AS updates,
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'qualifies'), '') AS qualifies,
      coalesce(string_agg(other::text, '; ' ORDER BY other) FILTER (WHERE type = 'replies-to'), '') AS replies_to
    FROM (
      SELECT type, to_claim_id AS other FROM link WHERE from_claim_id = c.id AND removed_at IS NULL
      UNION
      SELECT type, from_claim_id FROM link
      WHERE to_claim_id = c.id AND removed_at IS NULL AND type IN ('contradicts', 'corroborates')
    ) each
  ) l`

/** How a claim `c` was rated: blind, of them fresh and counted, and stale; informed; and the span of the counted blind ones. */
const ratingColumns = `
  CROSS JOIN LATERAL (
    SELECT
      count(*) FILTER (WHERE NOT informed)::int AS ratings_count,
      count(*) FILTER (WHERE counted AND NOT stale AND NOT informed)::int AS fresh_ratings,
      count(*) FILTER (WHERE stale AND NOT informed)::int AS stale_ratings,
      count(*) FILTER (WHERE informed)::int AS informed_ratings,
      min(credibility) FILTER (WHERE counted AND NOT informed AND credibility < 6) AS credibility_best,
      max(credibility) FILTER (WHERE counted AND NOT informed AND credibility < 6) AS credibility_worst
    FROM (
      SELECT credibility, informed,
        EXISTS (SELECT FROM stale_mark m WHERE m.rating_id = rating.id) AS stale,
        NOT EXISTS (
          SELECT FROM chain_step step JOIN interest i ON i.party_id IN (step.party_id, step.speaks_for_id)
          WHERE step.claim_id = c.id AND i.person_id = rating.rater_id AND i.withdrawn_at IS NULL
        ) AS counted
      FROM rating WHERE claim_id = c.id AND superseded_at IS NULL AND credibility IS NOT NULL
    ) each
  ) r`

/**
 * SQL: what a claim `c` is counted with: links, ratings, notes, desk rating and print line. A rating counts unless its rater
 * declared an interest in a party of the chain; it is fresh unless marked stale; 6 and abstentions are missing values.
 */
export const countJoins = `
  ${linkColumns}
  ${ratingColumns}
  LEFT JOIN LATERAL (
    SELECT desk.credibility, desk.reason, person.name AS by_name, desk.at,
      EXISTS (SELECT FROM stale_mark m WHERE m.desk_rating_id = desk.id) AS stale
    FROM desk_rating desk JOIN person ON person.id = desk.by_id
    WHERE desk.claim_id = c.id AND desk.superseded_at IS NULL
  ) d ON true
  LEFT JOIN LATERAL (
    SELECT finding.print_line FROM answer JOIN finding ON finding.question_id = answer.question_id
    WHERE answer.claim_id = c.id AND finding.superseded_at IS NULL AND finding.confirmed_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM stale_mark m WHERE m.finding_id = finding.id)
  ) f ON true
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT note.id)::int AS notes_count,
      coalesce(string_agg(DISTINCT note_tag.tag, '; ' ORDER BY note_tag.tag), '') AS tags
    FROM note LEFT JOIN note_tag ON note_tag.note_id = note.id WHERE note.claim_id = c.id
  ) n
  LEFT JOIN LATERAL (
    SELECT review.at AS reviewed_at, EXISTS (SELECT FROM stale_mark m WHERE m.status_change_id = review.id) AS stale
    FROM status_change review
    WHERE review.claim_id = c.id AND review.to_status = 'reviewed' AND c.status = 'reviewed'
    ORDER BY review.at DESC, review.id DESC LIMIT 1
  ) v ON true`

/** SQL: each counted column of a summary row, and what stands in it by `countJoins`. */
export const countColumns: readonly (readonly [string, string])[] = [
  ...['contradicts', 'corroborates', 'repeats', 'updates', 'qualifies', 'replies_to'].map(
    (name) => [name, `l.${name}`] as const,
  ),
  ...[
    'ratings_count',
    'fresh_ratings',
    'stale_ratings',
    'informed_ratings',
    'credibility_best',
    'credibility_worst',
  ].map((name) => [name, `r.${name}`] as const),
  ['desk_credibility', 'd.credibility'],
  ['desk_reason', 'd.reason'],
  ['desk_by', 'd.by_name'],
  ['desk_at', 'd.at'],
  // Of a claim that takes no rating its review is all that the desk decided.
  ['desk_stale', `CASE WHEN d.credibility IS NULL OR ${takesNoRating} THEN coalesce(v.stale, false) ELSE d.stale END`],
  ['print_line', 'f.print_line'],
  ['notes_count', 'n.notes_count'],
  ['tags', 'n.tags'],
  ['reviewed_at', 'v.reviewed_at'],
]
