import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pool } from '@/lib/data/database/database'
import { env } from '@/lib/env'
import { root } from '../../scripts/lib/paths.mjs'
import { serveApp } from '../../tests/support/served-app'
import { atMost, moreThanNone, type BenchLine } from '../bench-line'
import { beside } from './measure'
import type { World } from './world'

/** What a page sent to the database. */
interface Sent {
  statements: number
  connections: number
}

/** S12: how many statements pages send to a lead, and over how many connections at once; each asked for alone, the second time. */
export async function* benchStatements(world: World): AsyncGenerator<BenchLine> {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-statements-'))
  const file = join(folder, 'statements')
  writeFileSync(file, '')
  const counting = join(root, 'bench/speed/count-statements.cjs')
  const app = await serveApp({ STATEMENTS_FILE: file, NODE_OPTIONS: `--require ${counting}` })
  const cookie = await world.cookie()
  try {
    const half = env().DATABASE_POOL_SIZE / 2
    const most = { page: '', connections: 0 }
    let all = 0
    for (const [page, path] of Object.entries(await pagesOf(world.great))) {
      await openPage(app.url + path, cookie)
      const { statements, connections } = await sentBy(file, () => openPage(app.url + path, cookie))
      const what = `statements of the ${page} page, over connections: ${connections}`
      yield page === 'claim' ? atMost('S12', what, statements, 15) : beside('S12', what, statements)
      all += statements
      if (connections > most.connections) Object.assign(most, { page, connections })
    }
    yield moreThanNone('S12', 'statements of all these pages, so that they were counted', all)
    yield atMost('S12', `connections of a page at most (${most.page}), of ${half * 2}`, most.connections, half)
  } finally {
    await app.stop()
    rmSync(folder, { recursive: true })
  }
}

async function openPage(url: string, cookie: string): Promise<void> {
  const response = await fetch(url, { headers: { cookie } })
  await response.text()
  if (!response.ok) throw new Error(`${url} was answered ${response.status}`)
}

/** What is in the file once nothing is added to it any more. */
async function sentBy(file: string, work: () => Promise<void>): Promise<Sent> {
  writeFileSync(file, '')
  await work()
  await sleep(200)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const sent = lines.map((line) => JSON.parse(line) as { connection: number; text: string })
  return { statements: sent.length, connections: new Set(sent.map(({ connection }) => connection)).size }
}

/** The pages of a dossier, by name: of what it has many of, one. */
async function pagesOf({ id, key }: World['great']): Promise<Record<string, string>> {
  const one = async (select: string) => {
    const { rows } = await pool().query<{ place: string }>(`${select} LIMIT 1`, [id])
    return rows[0]?.place ?? ''
  }
  const claim = await one(
    `SELECT s.claim_id AS place FROM claim_summary s JOIN link l ON l.from_claim_id = s.claim_id
     WHERE s.dossier_id = $1 AND s.question_id IS NOT NULL AND s.status = 'reviewed' ORDER BY s.claim_id`,
  )
  const party = await one(`SELECT key AS place FROM party WHERE dossier_id = $1 ORDER BY key`)
  const at = `/dossiers/${key}`
  return {
    claim: `${at}/claims/${claim}`,
    grid: at,
    claims: `${at}/claims`,
    question: `${at}/questions/question-1`,
    questions: `${at}/questions`,
    sources: `${at}/sources`,
    reader: `${at}/sources/source-1`,
    review: `${at}/review`,
    compare: `${at}/compare`,
    asks: `${at}/asks`,
    parties: `${at}/parties`,
    party: `${at}/parties/${party}`,
    history: `${at}/history`,
    method: `${at}/method`,
    members: `${at}/members`,
    settings: `${at}/settings`,
  }
}
