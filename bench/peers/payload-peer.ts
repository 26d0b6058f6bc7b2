import { join } from 'node:path'
import { ask, countRows, pageSize, type Contender } from './contender'
import { installPeer, once, runIn } from './install-peer'
import { fillSignIn, person, type Screens } from './screens'
import { servePeer } from './serve-peer'

/** Where Payload's own migration left the table of claims. */
export const payloadTable = { columns: 'id, created_at, updated_at', values: 'number, updated, updated' }

const program = 'node_modules/.bin/payload'

/** Payload on a database of its own, its tables made by its own migration; `fill` puts the claims in before it serves. */
export async function openPayload(home: string, databaseUrl: string, fill: () => Promise<void>): Promise<Contender> {
  const secret = 'a secret of the benchmarks, long enough'
  const own = { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, NEXT_TELEMETRY_DISABLED: '1' }
  const peer = await installPeer('payload', join(home, 'payload'), own)
  await once(peer, 'migration-made', () => runIn(peer, program, 'migrate:create', 'first'))
  await runIn(peer, program, 'migrate')
  await fill()
  await once(peer, 'admin-parts', () => runIn(peer, program, 'generate:importmap'))
  await once(peer, 'built', () => runIn(peer, process.execPath, 'node_modules/next/dist/bin/next', 'build'))
  const { url, stop } = await servePeer(peer, '/api/users/me', 'node_modules/next/dist/bin/next', 'start')
  const headers = { Authorization: `JWT ${await signIn(url)}`, 'Content-Type': 'application/json' }
  const find = async (query: Record<string, string>) => {
    const response = await ask(
      `${url}/api/claims?${new URLSearchParams({ limit: `${pageSize}`, sort: '-updatedAt', depth: '0', ...query })}`,
      { headers },
    )
    return ((await response.json()) as { docs: unknown[] }).docs
  }
  return {
    name: 'Payload 3.90.2',
    list: async (page) => (await find({ page: `${page}` })).length,
    search: (words) => find({ 'where[statement][contains]': words }),
    open: async ({ number }) => (await ask(`${url}/api/claims/${number}?depth=0`, { headers })).json(),
    takeAll: async () => {
      const data = { collectionSlug: 'claims', format: 'csv', sort: 'id' }
      return countRows(
        await ask(`${url}/api/exports/download`, { method: 'POST', headers, body: JSON.stringify({ data }) }),
      )
    },
    takeFound: async (words) => (await find({ 'where[statement][like]': words })).length,
    screens: payloadScreens(url),
    stop,
  }
}

function payloadScreens(url: string): Screens {
  const list = '/admin/collections/claims'
  const fields = { address: '/admin/login', email: '#field-email', password: '#field-password' }
  return {
    url,
    signIn: (page) => fillSignIn(page, fields),
    list: { address: list, wayBack: `.step-nav a[href^="${list}"]` },
    row: { selector: '.table tbody tr', link: 'a' },
    claim: { addressOf: ({ number }) => `${list}/${number}`, statement: '#field-statement' },
    search: { field: '#search-filter-input', needsEnter: false },
  }
}

/** The first person of a new database signs up; gives their token. */
async function signIn(url: string): Promise<string> {
  const body = JSON.stringify(person)
  const response = await ask(`${url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  })
  return ((await response.json()) as { token: string }).token
}
