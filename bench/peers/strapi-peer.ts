import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, pageSize, type Contender } from './contender'
import { installPeer } from './install-peer'
import { servePeer } from './serve-peer'

const documentIdOf = (number: number) => createHash('md5').update(`${number}`).digest('hex').slice(0, 24)

/** Where Strapi's own start left the table of claims. */
export const strapiTable = {
  columns: 'id, document_id, created_at, updated_at, published_at',
  values: `number, substr(md5(number::text), 1, 24), updated, updated, updated`,
}

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
  const serve = () => servePeer(peer, '/_health', 'node_modules/@strapi/strapi/bin/strapi.js', 'start')
  await (await serve()).stop()
  await fill()
  const { url, stop } = await serve()
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
    stop,
  }
}

const toLine = (row: object) =>
  Object.values(row)
    .map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`)
    .join(',')
