import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { newId } from '@/lib/data/database/ids'

const drafted = `JOIN log_entry e ON e.kind = 'claim-drafted' AND e.about[1] = c.id`

/** What a claim `c` is made of, as joins of a table `t`, in the order in which the tables must be filled. */
const tables = {
  claim: 'JOIN claim t ON t.id = c.id',
  chain_step: 'JOIN chain_step t ON t.claim_id = c.id',
  anchor: 'JOIN anchor t ON t.claim_id = c.id',
  figure: 'JOIN figure t ON t.claim_id = c.id',
  answer: 'JOIN answer t ON t.claim_id = c.id',
  claim_summary: 'JOIN claim_summary t ON t.claim_id = c.id',
  log_entry: `${drafted} JOIN log_entry t ON t.id = e.id`,
  log_payload: `${drafted} JOIN log_payload t ON t.log_entry_id = e.id`,
}

const names = Object.keys(tables) as (keyof typeof tables)[]

/** Rows in files, one for each table, ready to be copied. */
export interface CopiedRows {
  folder: string
  columns: Record<string, string>
}

/** Writes the rows of the claims whose keys begin so, in the order in which they were written, as COPY gives them. */
export async function takeRows(folder: string, prefix: string): Promise<CopiedRows> {
  const columns: Record<string, string> = {}
  await withClient(async (client) => {
    for (const name of names) {
      const { rows } = await client.query<{ list: string }>(
        `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS list FROM pg_attribute
         WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
        [name],
      )
      const list = rows[0]?.list ?? ''
      columns[name] = list
      const query = `SELECT ${list
        .split(', ')
        .map((column) => `t.${column}`)
        .join(', ')} FROM claim c ${tables[name]}
        WHERE c.key LIKE ${pg.escapeLiteral(`%/${prefix}%`)} ORDER BY t.ctid`
      await pipeline(client.query(copyTo(`COPY (${query}) TO STDOUT`)), createWriteStream(join(folder, name)))
    }
  })
  return { folder, columns }
}

/** The same rows under other ids and keys: ids of claims at random as those of an import, the others in order of time. */
export async function renameRows(
  { folder, columns }: CopiedRows,
  into: string,
  from: string,
  to: string,
): Promise<CopiedRows> {
  const ids = new Map<string, string>()
  for (const name of names) {
    const makeId =
      name === 'claim' ? randomUUID : name === 'chain_step' || name === 'anchor' || name === 'log_entry' ? newId : null
    const renamed = async function* () {
      for await (const line of createInterface({ input: createReadStream(join(folder, name)), crlfDelay: 0 })) {
        if (makeId) ids.set(line.slice(0, 36), makeId())
        yield `${line.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? id).replaceAll(from, to)}\n`
      }
    }
    await pipeline(renamed(), createWriteStream(join(into, name)))
  }
  return { folder: into, columns }
}

/** Copies rows into their tables, all in one transaction. */
export async function copyRows({ folder, columns }: CopiedRows): Promise<void> {
  await withClient(async (client) => {
    await client.query('BEGIN')
    for (const name of names)
      await pipeline(
        createReadStream(join(folder, name), { highWaterMark: 2 ** 20 }),
        client.query(copyFrom(`COPY ${name} (${columns[name]}) FROM STDIN`)),
      )
    await client.query('COMMIT')
  })
}

async function withClient(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
