import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { exportFile } from '@/lib/services/exports/export-file'
import type { ServedApp } from '../../tests/support/served-app'
import { readingStatements, seeSql } from '../../tests/support/seen-sql'
import { atMost, type BenchLine } from '../bench-line'
import { atLeast, byTurns, median } from './measure'
import { copiedBy, copyAway } from './psql-copy'
import type { World } from './world'

const rounds = 5
export const megabyte = 2 ** 20

interface Taken {
  bytes: number
  firstByte: number
}

/** S1: claims.csv over HTTP against the same query through COPY; memory; the first byte; a client that goes away. */
export async function* benchClaimsFile(world: World): AsyncGenerator<BenchLine> {
  const app = await world.app()
  const cookie = await world.cookie()
  const take = (dossier: string, profile: string) =>
    takeFile(`${app.url}/dossiers/${dossier}/claims.csv?profile=${profile}`, cookie)
  const memory = watchMemory(app)
  for (let warm = 0; warm < 3; warm++) await take('ten-thousand', 'raw')
  const small = memory.peak()
  const firstBytes: number[] = []
  for (const [profile, bar] of [
    ['raw', 0.8],
    ['safe', 0.7],
  ] as const) {
    const query = await sentQuery(world, profile)
    const { one, other } = await byTurns(
      rounds,
      async () => firstBytes.push((await take('great', profile)).firstByte),
      () => copyAway(process.env.DATABASE_URL ?? '', query),
    )
    const what = `${profile} claims.csv of ${world.great.claims} claims over HTTP: its speed, of ${copiedBy}'s`
    yield atLeast('S1', what, median(other) / median(one), bar)
  }
  yield atMost(
    'S1',
    `memory growth from ${world.sizes[2]?.claims} to ${world.great.claims} claims, MB`,
    (memory.peak() - small) / megabyte,
    64,
  )
  memory.stop()
  yield atMost('S1', 'first byte, ms', median(firstBytes), 150)
  yield atMost(
    'S1',
    'seconds until the query of a client that went away is gone',
    await secondsUntilEnded(app, cookie),
    1,
  )
}

/** Takes a file of an export to its end. */
export async function takeFile(url: string, cookie: string): Promise<Taken> {
  const began = performance.now()
  const response = await ask(url, cookie)
  let firstByte = 0
  let bytes = 0
  for await (const chunk of response) {
    if (bytes === 0) firstByte = performance.now() - began
    bytes += (chunk as Buffer).length
  }
  return { bytes, firstByte }
}

/** By Node's plain client: where fetch falls behind a gigabyte, it takes the longer for what waits the more waits. */
async function ask(url: string, cookie: string): Promise<IncomingMessage> {
  const [response] = (await once(get(url, { headers: { cookie } }), 'response')) as [IncomingMessage]
  if (response.statusCode !== 200) throw new Error(`${url} was answered ${response.statusCode}`)
  return response
}

/** The query inside the COPY that the program itself sends for this file. */
export async function sentQuery({ lead, great }: World, profile: string): Promise<string> {
  const seen = await seeSql(async () => {
    const { bytes } = await exportFile(lead, { dossier: great.key, file: 'claims.csv', params: { profile } })
    bytes.destroy()
  })
  const query = readingStatements(seen.filter(({ text }) => text.startsWith('COPY')))[0]
  if (!query) throw new Error('no COPY was seen')
  return query.text
}

/** The most memory that a program had in use since it is watched, in bytes, by /proc (proc(5), VmRSS). */
export function watchMemory({ child }: ServedApp) {
  const now = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, now())), 50)
  return { peak: () => Math.max(most, now()), stop: () => clearInterval(timer) }
}

async function secondsUntilEnded({ url }: ServedApp, cookie: string): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const count = async () => {
    const { rows } = await client.query<{ running: number }>(
      `SELECT count(*)::int AS running FROM pg_stat_activity WHERE application_name = 'counterclaim export' AND state = 'active'`,
    )
    return rows[0]?.running ?? 0
  }
  const response = await ask(`${url}/dossiers/great/claims.csv?profile=raw`, cookie)
  await once(response, 'readable')
  if ((await count()) === 0) throw new Error('the file was written before its client could go away: too few claims')
  response.destroy()
  const began = performance.now()
  while ((await count()) > 0 && performance.now() - began < 30_000) await sleep(10)
  await client.end()
  return (performance.now() - began) / 1_000
}
