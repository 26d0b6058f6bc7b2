import 'server-only'
import { pipeline, type Readable } from 'node:stream'
import { to as copyTo } from 'pg-copy-streams'
import { translateDatabaseError } from '../database-errors'
import { lineEnds } from './line-ends'
import type { Snapshot } from './snapshot'

/** A reader who takes nothing for this long, in milliseconds, has gone away without saying so. */
const patience = 5 * 60 * 1000

/**
 * The rows of a query as CSV bytes behind `head`, as they come, never faster than they are read. Given once the
 * first row, the end or the error is known. Whoever destroys the stream stops the query; `onEnd` hears how it ended.
 */
export async function copyRows(snapshot: Snapshot, sql: string, head: string, onEnd: (error: unknown) => void): Promise<Readable> {
  const rows = snapshot.client.query(copyTo(`COPY (${sql}) TO STDOUT WITH (FORMAT csv)`))
  const out = lineEnds(head)
  const guard = setTimeout(() => out.destroy(new Error('nobody read the export')), patience).unref()
  rows.on('data', () => guard.refresh())
  const started = new Promise<void>((resolve, reject) => {
    rows.once('data', () => resolve())
    rows.once('end', () => resolve())
    rows.once('error', (error) => reject(translateDatabaseError(error)))
  })
  pipeline(rows, out, (error) => {
    clearTimeout(guard)
    onEnd(error ?? null)
  })
  await started
  return out
}
