import type { Writable } from 'node:stream'
import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { copyLine, type CopyRow } from '@/lib/data/database/copy-line'

/** Rows on their way into tables, each by a COPY of its own. */
export interface CopyTables {
  add: (table: string, row: CopyRow) => void
  /** Waits until the database has taken what waits here. */
  drain: () => Promise<void>
  /** Ends every COPY; what was added is committed. */
  end: () => Promise<void>
}

interface OpenTable {
  client: pg.Client
  stream: Writable
}

/** Bytes that may wait for one table before everything waits for it. */
const mostWaiting = 2 ** 20

/** Opens tables as rows for them come. Nothing orders one table after another: foreign keys must be off. */
export function openCopyTables(url: string): CopyTables {
  const waiting = new Map<string, string[]>()
  const columns = new Map<string, string>()
  const open = new Map<string, OpenTable>()

  async function openTable(table: string): Promise<OpenTable> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const stream = client.query(copyFrom(`COPY ${table} (${columns.get(table)}) FROM STDIN`))
    const opened = { client, stream }
    open.set(table, opened)
    return opened
  }

  async function drain(): Promise<void> {
    const full: Promise<unknown>[] = []
    for (const [table, lines] of waiting) {
      if (lines.length === 0) continue
      const { stream } = open.get(table) ?? (await openTable(table))
      stream.write(lines.join(''))
      lines.length = 0
      if (stream.writableLength > mostWaiting) full.push(once(stream, 'drain'))
    }
    await Promise.all(full)
    await setImmediate() // what was written goes out, and a signal is heard
  }

  return {
    add(table, row) {
      const lines = waiting.get(table)
      if (lines) lines.push(copyLine(row))
      else {
        waiting.set(table, [copyLine(row)])
        columns.set(
          table,
          Object.keys(row)
            .map((name) => `"${name}"`)
            .join(', '),
        )
      }
    },
    drain,
    async end() {
      await drain()
      for (const { client, stream } of open.values()) {
        stream.end()
        await once(stream, 'finish')
        await client.end()
      }
    },
  }
}
