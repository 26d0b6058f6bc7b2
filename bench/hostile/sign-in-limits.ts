import { prisma } from '@/lib/data/database/database'
import { makeAccount, signInBy, testPassword } from '@/tests/support/http-sign-in'
import { serveApp, type ServedApp } from '@/tests/support/served-app'
import { atMost, exactly, type BenchLine } from '../bench-line'

/** R13: how often anybody may fail to sign in, counted by all processes together; known and unknown answer alike. */
export async function* signInLimits({ pairs }: { pairs: number }): AsyncGenerator<BenchLine> {
  const header = 'x-client-address'
  const behindProxy = { PROXY_ADDRESS_HEADER: header, PROXY_ADDRESSES: '127.0.0.1,::1' }
  const first = await serveApp(behindProxy)
  try {
    const from =
      (app: ServedApp, address: string) =>
      (email: string, password = 'wrong-wrong-wrong') =>
        signInBy(app.url, new Map(), { email, password }, { [header]: address, 'X-Forwarded-For': `${Math.random()}` })
    // The development server cannot be there twice.
    const second = first.isBuilt ? await serveApp(behindProxy) : first
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
  yield* besideTheProxy(header)
}

/** Whoever reaches the program beside its proxy can name any address in the header: it is the connection's that counts. */
async function* besideTheProxy(header: string): AsyncGenerator<BenchLine> {
  await prisma().signInFailure.deleteMany({})
  const app = await serveApp({ PROXY_ADDRESS_HEADER: header, PROXY_ADDRESSES: '192.0.2.1' })
  try {
    const forged = (n: number) =>
      signInBy(
        app.url,
        new Map(),
        { email: `beside-${n}@desk.example`, password: 'wrong-wrong-wrong' },
        { [header]: `10.1.1.${n}` },
      )
    const seen = await answersTo(26, forged)
    yield exactly(
      'R13',
      '26 failed tries beside the proxy, each with a forged address, answered',
      seen,
      '25 x 401, 1 x 429',
    )
  } finally {
    await app.stop()
  }
}

type From = (app: ServedApp, address: string) => (email: string, password?: string) => Promise<Response>

async function* byAccount(from: From, first: ServedApp, second: ServedApp): AsyncGenerator<BenchLine> {
  const { email } = await makeAccount('Ann')
  const seen = await answersTo(26, (n) => from(n % 2 ? first : second, `10.0.0.${n}`)(email))
  yield exactly('R13', '26 failed tries on an account from 26 addresses, answered', seen, '25 x 401, 1 x 429')
  const right = await from(first, '10.0.1.1')(email, testPassword)
  yield exactly('R13', 'the right password after that', right.status, 429)
  yield exactly('R13', 'it says when to come again', String(right.headers.has('Retry-After')), 'true')
}

async function* byAddress(from: From, first: ServedApp, second: ServedApp): AsyncGenerator<BenchLine> {
  const seen = await answersTo(26, (n) => from(n % 2 ? first : second, '10.9.9.9')(`nobody-${n}@desk.example`))
  const what = '26 failed tries from an address on 26 accounts, though X-Forwarded-For differs each time, answered'
  yield exactly('R13', what, seen, '25 x 401, 1 x 429')
}

/** The statuses of so many tries, one after the other, in their order; what is no refusal is given with its words. */
async function answersTo(count: number, attempt: (n: number) => Promise<Response>): Promise<string> {
  const runs: { result: string; times: number }[] = []
  for (let n = 0; n < count; n++) {
    const response = await attempt(n)
    const isRefusal = response.status === 401 || response.status === 429
    const result = isRefusal ? String(response.status) : `${response.status} ${await response.text()}`
    const last = runs.at(-1)
    if (last?.result === result) last.times += 1
    else runs.push({ result, times: 1 })
  }
  return runs.map(({ result, times }) => `${times} x ${result}`).join(', ')
}

/**
 * A busy machine only ever adds time, so the least of many tries is the work itself: where the two differ they are tried
 * again, up to six times as often, before it is said that they do.
 */
async function* alike(attempt: ReturnType<From>, pairs: number): AsyncGenerator<BenchLine> {
  const { email } = await makeAccount('Kay')
  const fastest = { known: Infinity, unknown: Infinity }
  const ratio = () => Math.max(fastest.known, fastest.unknown) / Math.min(fastest.known, fastest.unknown)
  const bodies = new Set<string>()
  for (let n = 0; n < pairs || (n < 6 * pairs && ratio() > 1.25); n++) {
    for (const [kind, address] of [
      ['known', email],
      ['unknown', `nobody-${n}@desk.example`],
    ] as const) {
      const began = performance.now()
      const response = await attempt(address)
      fastest[kind] = Math.min(fastest[kind], performance.now() - began)
      bodies.add(`${response.status} ${await response.text()}`)
    }
    // So many tries would be too many; what is compared is how they are answered.
    await prisma().signInFailure.deleteMany({})
  }
  yield exactly('R13', 'different answers to known and unknown e-mail', bodies.size, 1)
  yield atMost('R13', 'known against unknown, the slower by the faster (the fastest of each)', ratio(), 1.25)
}
