import { spawn, spawnSync } from 'node:child_process'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

const hasPsql = spawnSync('psql', ['--version']).status === 0

/** What the other side of the comparison is. */
export const copiedBy = hasPsql ? 'psql COPY' : 'COPY through a bare pg client'

/** Takes the rows of a query as CSV to nowhere, by psql where there is one; gives how many bytes they were. */
export async function copyAway(url: string, query: string): Promise<number> {
  const sql = `COPY (${query}) TO STDOUT WITH (FORMAT csv)`
  return hasPsql ? byPsql(url, sql) : byClient(url, sql)
}

async function byPsql(url: string, sql: string): Promise<number> {
  const child = spawn('psql', [url, '-qAtX', '-v', 'ON_ERROR_STOP=1', '-f', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(sql)
  let bytes = 0
  for await (const chunk of child.stdout) bytes += (chunk as Buffer).length
  return bytes
}

async function byClient(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let bytes = 0
  for await (const chunk of client.query(copyTo(sql))) bytes += (chunk as Buffer).length
  await client.end()
  return bytes
}
