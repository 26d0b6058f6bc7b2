import 'server-only'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { to as copyTo } from 'pg-copy-streams'
import { translateDatabaseError } from '@/lib/data/database/database-errors'
import { downloadPace, watchReader } from './reader-pace'
import type { Snapshot } from './snapshot'

/** What a copy is told besides its query. */
interface CopyOptions {
  /** What COPY's rows go through, with what stands before the first. */
  out: Transform
  /** Hears how it ended: null when every row was read. */
  onEnd: (error: unknown) => void
  pace?: typeof downloadPace
}

/**
 * The rows of a query as CSV bytes, as they come, never faster than they are read, and not much slower than `pace`.
 * Given once the first row, the end or the error is known. Whoever destroys the stream stops the query.
 */
export async function copyRows(
  snapshot: Snapshot,
  sql: string,
  { out, onEnd, pace = downloadPace }: CopyOptions,
): Promise<Readable> {
  const rows = snapshot.client.query(copyTo(`COPY (${sql}) TO STDOUT WITH (FORMAT csv)`))
  let bytesRead = 0
  rows.on('data', (chunk: Buffer) => (bytesRead += chunk.length))
  watchReader(out, () => bytesRead - out.writableLength - out.readableLength, pace)
  const started = new Promise<void>((resolve, reject) => {
    rows.once('data', () => resolve())
    rows.once('end', () => resolve())
    rows.once('error', (error) => reject(translateDatabaseError(error)))
  })
  pipeline(rows, out, (error) => onEnd(error ?? null))
  await started
  return out
}
