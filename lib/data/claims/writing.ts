import 'server-only'
import type { ClaimWords } from '@/lib/domain/claims/claim'
import type { ClaimParts, WholeClaim } from '@/lib/domain/claims/whole-claim'
import { changedAnchors, changedSteps, sameIn } from '@/lib/domain/claims/part-changes'
import { keysOf } from '@/lib/domain/collections/records'
import { anchorColumns, answerColumns, draftColumns, figureColumns, stepColumns, wordColumns } from './columns'
import { columnNames, recordColumns, recordValues, type ColumnList } from '@/lib/data/database/column-list'
import { query, type Database } from '@/lib/data/database/database'
import type { Statement } from '@/lib/data/database/transaction-connection'

/** A claim about to be written for the first time. */
export type NewClaim = Pick<WholeClaim, keyof ClaimWords | keyof typeof draftColumns>

const words = { names: columnNames(wordColumns), values: recordValues(wordColumns, 'r') }

/** SQL of a claim's row: $1 its id, $2 its version, $3 the row as JSON, $4 when. */
const insertRow = `
  INSERT INTO claim (version, created_at, updated_at, status, ${columnNames(draftColumns)}, ${words.names})
  SELECT $2, $4, $4, 'draft', ${recordValues(draftColumns, 'r')}, ${words.values}
  FROM json_to_record($3::json) AS r(${recordColumns({ ...draftColumns, ...wordColumns })})
  WHERE r.id = $1
  RETURNING id`
const updateRow = `
  UPDATE claim SET version = version + 1, updated_at = $4, (${words.names}) = ROW(${words.values})
  FROM json_to_record($3::json) AS r(${recordColumns(wordColumns)}) WHERE claim.id = $1 AND version = $2
  RETURNING claim.id`

/** SQL: the rows of a part of the claim in `saved`, of which JSON holds those to write; what is at their place is replaced. */
const upsert = (table: string, columns: ColumnList<string>, json: string, place: string) => `
    INSERT INTO ${table} (claim_id, ${columnNames(columns)})
    SELECT saved.id, ${recordValues(columns, 'r')}
    FROM saved, json_to_recordset(${json}::json) AS r(${recordColumns(columns)})
    ON CONFLICT (${place}) DO UPDATE SET (${columnNames(columns)}) = ROW(${columnNames(columns, 'EXCLUDED')})`

/** SQL of its parts, where `saved` has its row: what no longer stands goes, what differs is written. */
const writeParts = `
  gone_steps AS (DELETE FROM chain_step s USING saved WHERE s.claim_id = saved.id AND s.position >= $6),
  steps AS (${upsert('chain_step', { ...stepColumns, position: 'int' }, '$5', 'claim_id, position')}),
  gone_anchors AS (DELETE FROM anchor a USING saved WHERE a.claim_id = saved.id AND a.id = ANY($8::uuid[])),
  anchors AS (
    INSERT INTO anchor (claim_id, ${columnNames(anchorColumns)})
    SELECT saved.id, ${recordValues(anchorColumns, 'r')}
    FROM saved, json_to_recordset($7::json) AS r(${recordColumns(anchorColumns)})
  ),
  gone_figure AS (DELETE FROM figure f USING saved WHERE f.claim_id = saved.id AND $10),
  figures AS (${upsert('figure', figureColumns, '$9', 'claim_id')}),
  gone_answer AS (DELETE FROM answer a USING saved WHERE a.claim_id = saved.id AND $12),
  answers AS (${upsert('answer', answerColumns, '$11', 'claim_id')})`

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

/** What `writeParts` takes from $5 on, and whether there is anything to write at all. */
function partValues(before: ClaimParts, { chain, anchors, figure, answer }: ClaimParts) {
  const steps = changedSteps(before.chain, chain)
  const { added, removed } = changedAnchors(before.anchors, anchors)
  const figures = figure && !sameIn(keysOf(figureColumns), before.figure, figure) ? [figure] : []
  const answers = answer && !sameIn(keysOf(answerColumns), before.answer, answer) ? [answer] : []
  const dropped = [before.figure !== null && !figure, before.answer !== null && !answer] as const
  const written = [steps, added, removed, figures, answers].some((rows) => rows.length > 0)
  return {
    differ: written || before.chain.length !== chain.length || dropped.some(Boolean),
    values: [
      JSON.stringify(steps),
      chain.length,
      JSON.stringify(added),
      removed.map(({ id }) => id),
      JSON.stringify(figures),
      dropped[0],
      JSON.stringify(answers),
      dropped[1],
    ],
  }
}
