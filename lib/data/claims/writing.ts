import 'server-only'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import type { ClaimParts, WholeClaim } from '@/lib/domain/claims/whole-claim'
import { changedAnchors, changedSteps, sameIn } from '@/lib/domain/claims/part-changes'
import { query, type Database } from '@/lib/data/database/database'
import type { Statement } from '@/lib/data/database/transaction-connection'

/** A claim about to be written for the first time. */
export interface NewClaim extends ClaimWords {
  id: string
  key: string | null
  dossierId: string
  sourceId: string
  draftedById: string
}

const rowColumns = `statement, kind, attribution, event_id, place_id, event_date, event_date_words, event_date_basis,
  said_date, said_date_words, said_date_basis, hedge, caveat`
const rowValues = `r.statement, r.kind, r.attribution, r."eventId", r."placeId", r."eventDate", r."eventDateWords", r."eventDateBasis",
  r."saidDate", r."saidDateWords", r."saidDateBasis", r.hedge, r.caveat`
const rowTypes = `statement text, kind text, attribution text, "eventId" uuid, "placeId" uuid,
  "eventDate" text, "eventDateWords" text, "eventDateBasis" text, "saidDate" text, "saidDateWords" text, "saidDateBasis" text,
  hedge text, caveat text`

/** SQL of a claim's row: $1 its id, $2 its version, $3 the row as JSON, $4 when. */
const insertRow = `
  INSERT INTO claim (id, version, created_at, updated_at, status, key, dossier_id, source_id, drafted_by_id, ${rowColumns})
  SELECT $1, $2, $4, $4, 'draft', r.key, r."dossierId", r."sourceId", r."draftedById", ${rowValues}
  FROM json_to_record($3::json) AS r(key text, "dossierId" uuid, "sourceId" uuid, "draftedById" uuid, ${rowTypes})
  RETURNING id`
const updateRow = `
  UPDATE claim SET version = version + 1, updated_at = $4, (${rowColumns}) = ROW(${rowValues})
  FROM json_to_record($3::json) AS r(${rowTypes}) WHERE id = $1 AND version = $2
  RETURNING id`

/** SQL of its parts, where `saved` has its row: what no longer stands goes, what differs is written. */
const writeParts = `
  gone_steps AS (DELETE FROM chain_step s USING saved WHERE s.claim_id = saved.id AND s.position >= $6),
  steps AS (
    INSERT INTO chain_step (id, claim_id, position, party_id, label, camp_id, capacity, knows, manner, speaks_for_id)
    SELECT r.id, saved.id, r.position, r."partyId", r.label, r."campId", r.capacity, r.knows, r.manner,
      r."speaksForId"
    FROM saved, json_to_recordset($5::json)
      AS r(id uuid, position int, "partyId" uuid, label text, "campId" uuid, capacity text, knows text, manner text,
        "speaksForId" uuid)
    ON CONFLICT (claim_id, position) DO UPDATE SET id = EXCLUDED.id, party_id = EXCLUDED.party_id, label = EXCLUDED.label,
      camp_id = EXCLUDED.camp_id, capacity = EXCLUDED.capacity, knows = EXCLUDED.knows, manner = EXCLUDED.manner,
      speaks_for_id = EXCLUDED.speaks_for_id
  ),
  gone_anchors AS (DELETE FROM anchor a USING saved WHERE a.claim_id = saved.id AND a.id = ANY($8::uuid[])),
  anchors AS (
    INSERT INTO anchor (id, capture_id, claim_id, start_at, end_at, exact, prefix, suffix, sha256)
    SELECT r.id, r."captureId", saved.id, r."startAt", r."endAt", r.exact, r.prefix, r.suffix, r.sha256
    FROM saved, json_to_recordset($7::json)
      AS r(id uuid, "captureId" uuid, "startAt" int, "endAt" int, exact text, prefix text, suffix text, sha256 text)
  ),
  gone_figure AS (DELETE FROM figure f USING saved WHERE f.claim_id = saved.id AND $10),
  figures AS (
    INSERT INTO figure (claim_id, measure, who, by_whom_id, scope, count_kind, basis, words, low, low_open, high, high_open,
      as_of_date, as_of_basis, from_date, to_date, overruled_because, lexicon)
    SELECT saved.id, r.measure, r.who, r."byWhomId", r.scope, r."countKind", r.basis, r.words, r.low, r."lowOpen", r.high,
      r."highOpen", r."asOfDate", r."asOfBasis", r."fromDate", r."toDate", r."overruledBecause", r.lexicon
    FROM saved, json_to_recordset($9::json) AS r(measure text, who text, "byWhomId" uuid, scope text, "countKind" text,
      basis text, words text, low float8, "lowOpen" bool, high float8, "highOpen" bool, "asOfDate" text, "asOfBasis" text,
      "fromDate" text, "toDate" text, "overruledBecause" text, lexicon text)
    ON CONFLICT (claim_id) DO UPDATE SET (measure, who, by_whom_id, scope, count_kind, basis, words, low, low_open, high,
      high_open, as_of_date, as_of_basis, from_date, to_date, overruled_because, lexicon) = ROW(EXCLUDED.measure,
      EXCLUDED.who, EXCLUDED.by_whom_id, EXCLUDED.scope, EXCLUDED.count_kind, EXCLUDED.basis, EXCLUDED.words, EXCLUDED.low,
      EXCLUDED.low_open, EXCLUDED.high, EXCLUDED.high_open, EXCLUDED.as_of_date, EXCLUDED.as_of_basis, EXCLUDED.from_date,
      EXCLUDED.to_date, EXCLUDED.overruled_because, EXCLUDED.lexicon)
  ),
  gone_answer AS (DELETE FROM answer a USING saved WHERE a.claim_id = saved.id AND $12),
  answers AS (
    INSERT INTO answer (claim_id, question_id, stance, position_id)
    SELECT saved.id, r."questionId", r.stance, r."positionId"
    FROM saved, json_to_recordset($11::json) AS r("questionId" uuid, stance text, "positionId" uuid)
    ON CONFLICT (claim_id) DO UPDATE SET question_id = EXCLUDED.question_id, stance = EXCLUDED.stance,
      position_id = EXCLUDED.position_id
  )`

const draft: Statement = {
  name: 'draft-claim',
  text: `WITH saved AS (${insertRow}), ${writeParts} SELECT id FROM saved`,
}
const edit: Statement = { name: 'edit-claim', text: `WITH saved AS (${updateRow}), ${writeParts} SELECT id FROM saved` }
const reword: Statement = { name: 'reword-claim', text: updateRow }

const nothing: ClaimParts = { chain: [], anchors: [], figure: null, answer: null }

/** Writes a new claim with its parts, as a draft of version 1. */
export async function insertClaim(db: Database, row: NewClaim, parts: ClaimParts, at: Date): Promise<void> {
  await query(db, draft, [row.id, 1, JSON.stringify(row), at, ...partValues(nothing, parts).values])
}

/**
 * Saves a claim as read if it still has its version, and those of its parts that differ; the others are left alone.
 * False when somebody else changed it.
 */
export async function saveWholeClaim(
  db: Database,
  claim: WholeClaim,
  row: ClaimWords,
  parts: ClaimParts,
  at: Date,
): Promise<boolean> {
  const values = [claim.id, claim.version, JSON.stringify(row), at]
  const { differ, values: ofParts } = partValues(claim, parts)
  const saved = await (differ ? query(db, edit, [...values, ...ofParts]) : query(db, reword, values))
  return saved.length === 1
}

const figureFields = [
  'measure',
  'who',
  'byWhomId',
  'scope',
  'countKind',
  'basis',
  'words',
  'low',
  'lowOpen',
  'high',
  'highOpen',
  'asOfDate',
  'asOfBasis',
  'fromDate',
  'toDate',
  'overruledBecause',
  'lexicon',
]
const answerFields = ['questionId', 'stance', 'positionId']

/** What `writeParts` takes from $5 on, and whether there is anything to write at all. */
function partValues(stood: ClaimParts, { chain, anchors, figure, answer }: ClaimParts) {
  const steps = changedSteps(stood.chain, chain)
  const { added, gone } = changedAnchors(stood.anchors, anchors)
  const figures = figure && !sameIn(figureFields, stood.figure, figure) ? [figure] : []
  const answers = answer && !sameIn(answerFields, stood.answer, answer) ? [answer] : []
  const dropped = [stood.figure !== null && !figure, stood.answer !== null && !answer] as const
  const written = [steps, added, gone, figures, answers].some((rows) => rows.length > 0)
  return {
    differ: written || stood.chain.length !== chain.length || dropped.some(Boolean),
    values: [
      JSON.stringify(steps),
      chain.length,
      JSON.stringify(added),
      gone.map(({ id }) => id),
      JSON.stringify(figures),
      dropped[0],
      JSON.stringify(answers),
      dropped[1],
    ],
  }
}
