import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { makeDesk } from '@/tests/support/desk'
import { openCutOff } from '@/tests/support/cut-off'
import { cookieOf } from '@/tests/support/http-person'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { atMost, exactly, moreThanNone, type BenchLine } from '../bench-line'

/** How many requests at once, on how many connections. */
export interface OverloadSize {
  requests: number
  pool: number
}

interface Seen {
  status: number
  seconds: number
  retryAfter: string | null
}

/** R5: more requests than the pool can serve while every connection is held; then no database at all. */
export async function* overload(size: OverloadSize): AsyncGenerator<BenchLine> {
  const way = await openCutOff(process.env.DATABASE_URL ?? '')
  const app = await serveApp({ DATABASE_URL: way.url, DATABASE_POOL_SIZE: String(size.pool) })
  try {
    const desk = await makeDesk()
    const cookie = await cookieOf(desk.reader.personId)
    const ask = asks(app, `/dossiers/${desk.key}/questions`, cookie)
    const askFile = asks(app, `/dossiers/${desk.key}/claims.csv`, cookie)
    for (const first of [ask, askFile]) await first() // the first request of a program is not the one to measure
    yield* whileHeld(app, { ask, askFile }, size)
    way.cut()
    yield* whileAway(app, ask)
    way.mend()
    yield atMost(
      'R5',
      'seconds until pages are there again after the database came back',
      await secondsUntilServed(ask),
      2,
    )
  } finally {
    await app.stop()
    await way.close()
  }
}

function asks(app: ServedApp, path: string, cookie: string) {
  return async (): Promise<Seen> => {
    const began = performance.now()
    const response = await fetch(app.url + path, { headers: { cookie } })
    await response.text()
    const seconds = (performance.now() - began) / 1000
    return { status: response.status, seconds, retryAfter: response.headers.get('Retry-After') }
  }
}

type Ask = () => Promise<Seen>

async function* whileHeld(
  app: ServedApp,
  { ask, askFile }: { ask: Ask; askFile: Ask },
  { requests, pool }: OverloadSize,
): AsyncGenerator<BenchLine> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  // Every look at a session waits for this lock, on a connection of the pool.
  await owner.query('BEGIN; LOCK TABLE session IN ACCESS EXCLUSIVE MODE')
  const answered: Seen[] = []
  const all = Array.from({ length: requests }, async (_, n) => answered.push(await (n % 2 ? ask() : askFile())))
  let unhealthy = 0
  for (const until = Date.now() + 20_000; Date.now() < until && answered.length < requests - pool; await sleep(200)) {
    const health = await fetch(`${app.url}/api/health`)
    if (health.status !== 200) unhealthy += 1
  }
  const refused = [...answered]
  await owner.query('ROLLBACK')
  await owner.end()
  yield atMost('R5', 'seconds until pages are there again after the overload', await secondsUntilServed(ask), 2)
  await Promise.all(all)
  yield moreThanNone('R5', 'requests refused under overload', refused.length)
  yield exactly('R5', 'of these not 503 with Retry-After', refused.filter(isNotRefusal).length, 0)
  // The development server takes seconds of its own for each answer.
  if (app.isBuilt)
    yield atMost('R5', 'longest wait for a refusal, seconds', Math.max(...refused.map(({ seconds }) => seconds)), 5)
  yield exactly('R5', 'health not 200 under overload', unhealthy, 0)
}

const isNotRefusal = ({ status, retryAfter }: Seen) => status !== 503 || retryAfter === null

async function* whileAway(app: ServedApp, ask: Ask): AsyncGenerator<BenchLine> {
  const seen = await Promise.all(Array.from({ length: 5 }, ask))
  yield exactly('R5', 'pages without a database that are not 503 with Retry-After', seen.filter(isNotRefusal).length, 0)
  const health = await fetch(`${app.url}/api/health`)
  yield exactly('R5', 'health without a database', health.status, 503)
  const signIn = await fetch(`${app.url}/sign-in`)
  yield exactly('R5', 'the sign-in page without a database', signIn.status, 200)
}

async function secondsUntilServed(ask: Ask): Promise<number> {
  const began = performance.now()
  while ((await ask()).status !== 200 && performance.now() - began < 30_000) await sleep(25)
  return (performance.now() - began) / 1000
}
