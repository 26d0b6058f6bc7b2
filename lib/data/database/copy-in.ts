import 'server-only'
import { finished } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { columnName } from './column-list'
import { type CopyRow, copyLine } from './copy-line'
import type { Database } from './database'
import { connectionOf } from './transaction-connection'

/**
 * Writes rows by one COPY in an open transaction. Columns are those of the first row: names as Prisma has
 * them, of which the database has the snake-case form.
 */
export async function copyIn(db: Database, table: string, rows: readonly CopyRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).map((name) => `"${columnName(name)}"`)
  const stream = connectionOf(db).query(copyFrom(`COPY "${table}" (${columns.join(', ')}) FROM STDIN`))
  const done = finished(stream)
  for (let start = 0; start < rows.length; start += linesAtOnce)
    stream.write(
      rows
        .slice(start, start + linesAtOnce)
        .map(copyLine)
        .join(''),
    )
  stream.end()
  await done
}

/** Lines that are sent as one piece: few pieces, none of them big. */
const linesAtOnce = 200
