import { prisma } from '@/lib/data/database'
import { makeAccount, signInBy, testPassword } from '@/tests/support/http-sign-in'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { atMost, exactly, type BenchLine } from '../bench-line'

/** R13: how often anybody may fail to sign in, counted by all processes together; known and unknown answer alike. */
export async function* signInLimits({ pairs }: { pairs: number }): AsyncGenerator<BenchLine> {
  const header = 'x-client-address'
  const first = await serveApp({ PROXY_ADDRESS_HEADER: header })
  try {
    const from = (app: ServedApp, address: string) => (email: string, password = 'wrong-wrong-wrong') =>
      signInBy(app.url, new Map(), { email, password }, { [header]: address, 'X-Forwarded-For': `${Math.random()}` })
    // The development server cannot be there twice.
    const second = first.isBuilt ? await serveApp({ PROXY_ADDRESS_HEADER: header }) : first
    try {
      yield* byAccount(from, first, second)
      yield* byAddress(from, first, second)
    } finally {
      if (second !== first) await second.stop()
    }
    yield* alike(from(first, 'alike'), pairs)
  } finally {
    await first.stop()
  }
}

type From = (app: ServedApp, address: string) => (email: string, password?: string) => Promise<Response>

async function* byAccount(from: From, first: ServedApp, second: ServedApp): AsyncGenerator<BenchLine> {
  const { email } = await makeAccount('Ann')
  const statuses: number[] = []
  for (let n = 0; n < 26; n++) statuses.push((await from(n % 2 ? first : second, `10.0.0.${n}`)(email)).status)
  yield exactly('R13', 'of 26 failed tries on an account from 26 addresses, answered 401', statuses.filter((status) => status === 401).length, 25)
  yield exactly('R13', 'the 26th', statuses[25] ?? 0, 429)
  const right = await from(first, '10.0.1.1')(email, testPassword)
  yield exactly('R13', 'the right password after that', right.status, 429)
  yield exactly('R13', 'it says when to come again', String(right.headers.has('Retry-After')), 'true')
}

async function* byAddress(from: From, first: ServedApp, second: ServedApp): AsyncGenerator<BenchLine> {
  const statuses: number[] = []
  for (let n = 0; n < 26; n++) statuses.push((await from(n % 2 ? first : second, '10.9.9.9')(`nobody-${n}@desk.example`)).status)
  yield exactly('R13', 'of 26 failed tries from an address on 26 accounts, answered 401', statuses.filter((status) => status === 401).length, 25)
  yield exactly('R13', 'the 26th, though X-Forwarded-For differs each time', statuses[25] ?? 0, 429)
}

async function* alike(attempt: ReturnType<From>, pairs: number): AsyncGenerator<BenchLine> {
  const { email } = await makeAccount('Kay')
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  const bodies = new Set<string>()
  for (let n = 0; n < pairs; n++) {
    for (const [kind, address] of [['known', email], ['unknown', `nobody-${n}@desk.example`]] as const) {
      const began = performance.now()
      const response = await attempt(address)
      times[kind].push(performance.now() - began)
      bodies.add(`${response.status} ${await response.text()}`)
    }
    // So many tries would be too many; what is compared is how they are answered.
    await prisma().signInFailure.deleteMany({})
  }
  yield exactly('R13', 'different answers to known and unknown e-mail', bodies.size, 1)
  const [known, unknown] = [median(times.known), median(times.unknown)]
  yield atMost('R13', 'known against unknown, the slower by the faster (medians)', Math.max(known, unknown) / Math.min(known, unknown), 1.25)
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
