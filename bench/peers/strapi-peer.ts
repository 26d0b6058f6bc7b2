import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, pageSize, type Contender } from './contender'
import { installPeer, once, runIn } from './install-peer'
import { fillSignIn, person, type Screens } from './screens'
import { servePeer } from './serve-peer'

const documentIdOf = (number: number) => createHash('md5').update(`${number}`).digest('hex').slice(0, 24)

/** Where Strapi's own start left the table of claims. */
export const strapiTable = {
  columns: 'id, document_id, created_at, updated_at, published_at',
  values: `number, substr(md5(number::text), 1, 24), updated, updated, updated`,
}

const program = 'node_modules/@strapi/strapi/bin/strapi.js'

/** Claims on a page while all of them are taken. */
const most = 1_000

/** Strapi on a database of its own, its tables made by a first start; `fill` then puts the claims in. */
export async function openStrapi(home: string, databaseUrl: string, fill: () => Promise<void>): Promise<Contender> {
  const folder = join(home, 'strapi')
  const tokenFile = join(folder, 'token')
  const quiet = { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true' }
  const own = {
    DATABASE_URL: databaseUrl,
    SECRET: 'a secret of the benchmarks, long enough',
    TOKEN_FILE: tokenFile,
    ...quiet,
  }
  const peer = await installPeer('strapi', folder, own)
  for (const name of ['public/uploads', 'database/migrations']) mkdirSync(join(folder, name), { recursive: true })
  await once(peer, 'built', () => runIn(peer, process.execPath, program, 'build'))
  const serve = () => servePeer(peer, '/_health', program, 'start')
  await (await serve()).stop()
  await fill()
  const { url, stop } = await serve()
  await signUp(url)
  const headers = { Authorization: `Bearer ${readFileSync(tokenFile, 'utf8')}` }
  const find = async (query: Record<string, string>) => {
    const all = { sort: 'updatedAt:desc', 'pagination[page]': '1', 'pagination[pageSize]': `${pageSize}`, ...query }
    return (
      (await (await ask(`${url}/api/claims?${new URLSearchParams(all)}`, { headers })).json()) as { data: object[] }
    ).data
  }
  return {
    name: 'Strapi 5.54.0',
    list: async (page) => (await find({ 'pagination[page]': `${page}` })).length,
    search: (words) => find({ 'filters[statement][$containsi]': words }),
    open: async ({ number }) => (await ask(`${url}/api/claims/${documentIdOf(number)}`, { headers })).json(),
    takeAll: async () => {
      let count = 0
      for (let page = 1, rows = [{}]; rows.length > 0; page++) {
        rows = await find({ sort: 'id:asc', 'pagination[page]': `${page}`, 'pagination[pageSize]': `${most}` })
        count += rows.map(toLine).length
      }
      return count
    },
    takeFound: async (words) => (await find({ 'filters[statement][$containsi]': words })).length,
    screens: strapiScreens(url),
    stop,
  }
}

/** The first person of a new database. */
function signUp(url: string): Promise<Response> {
  const body = JSON.stringify({ ...person, firstname: 'Bench', lastname: 'Desk' })
  return ask(`${url}/admin/register-admin`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
}

function strapiScreens(url: string): Screens {
  const list = '/admin/content-manager/collection-types/api::claim.claim'
  const fields = { address: '/admin/auth/login', email: 'input[name=email]', password: 'input[name=password]' }
  return {
    url,
    signIn: (page) => fillSignIn(page, fields),
    list: { address: `${list}?page=1&pageSize=${pageSize}&sort=updatedAt:DESC`, wayBack: `nav a[href*="${list}"]` },
    row: { selector: 'main table tbody tr', link: 'td:nth-child(2)' },
    claim: { addressOf: ({ number }) => `${list}/${documentIdOf(number)}`, statement: 'textarea[name=statement]' },
    search: { button: 'main button:has-text("Search")', field: 'input[name=search]', needsEnter: true },
  }
}

const toLine = (row: object) =>
  Object.values(row)
    .map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`)
    .join(',')
