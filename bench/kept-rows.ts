import pg from 'pg'
import type { BenchLine } from './bench-line'
import { exactly } from './bench-line'
import type { Saves } from './saving-editors'

/** Asks the database as its owner. */
export async function askOwner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** Each of these finds what can only be there if a change was kept in part. */
const halves: Record<string, string> = {
  'claims without their log entry': `SELECT id FROM claim EXCEPT SELECT unnest(about) FROM log_entry WHERE kind = 'claim-drafted'`,
  'log entries without their claim': `SELECT l.id FROM log_entry l WHERE l.kind = 'claim-drafted' AND NOT EXISTS (
    SELECT FROM claim c WHERE c.id = ANY(l.about))`,
  'claims without chain, anchor or summary': `SELECT id FROM claim c WHERE NOT EXISTS (SELECT FROM chain_step s WHERE s.claim_id = c.id)
    OR NOT EXISTS (SELECT FROM anchor a WHERE a.claim_id = c.id)
    OR NOT EXISTS (SELECT FROM claim_summary m WHERE m.claim_id = c.id)`,
  'log entries without their payload': `SELECT id FROM log_entry l WHERE NOT EXISTS (
    SELECT FROM log_payload p WHERE p.log_entry_id = l.id)`,
  'keys without the result that they stand for': `SELECT key FROM idempotency_key k WHERE NOT EXISTS (
    SELECT FROM claim c WHERE c.id::text = (k.result #>> '{}')::jsonb ->> 'claimId')`,
}

/** One line for each way in which a save could be half there. */
export async function* nothingHalf(id: string): AsyncGenerator<BenchLine> {
  for (const [what, sql] of Object.entries(halves)) yield exactly(id, what, (await askOwner(sql)).length, 0)
}

/** What was acknowledged is there, each once. */
export async function* nothingLost(id: string, { kept }: Saves): AsyncGenerator<BenchLine> {
  const rows = await askOwner<{ id: string; statement: string }>('SELECT id, statement FROM claim')
  const statements = new Map(rows.map((row) => [row.id, row.statement]))
  const lost = kept.filter(({ save, claimId }) => statements.get(claimId) !== save.input.statement)
  yield exactly(id, `of ${kept.length} acknowledged saves, lost`, lost.length, 0)
  yield exactly(id, 'saves kept twice', rows.length - new Set(statements.values()).size, 0)
}
