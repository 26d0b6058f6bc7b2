import pg from 'pg'
import { filterToParams, paramsToFilter } from '@/lib/domain/claims/filter'
import type { World } from '../speed/world'
import { numbered } from './copy-claims'
import { ask, countRows, pageSize, type Contender, type PickedClaim } from './contender'

/** Counterclaim itself, asked for its pages as a browser asks for them. */
export async function openOwnProgram(world: World): Promise<Contender> {
  const { url, stop } = await world.app()
  const headers = { cookie: await world.cookie() }
  const base = `${url}/dossiers/${world.great.key}/claims`
  const html = async (address: string) => (await ask(address, { headers })).text()
  const addresses = new Map<number, string>()
  return {
    name: 'Counterclaim',
    list: async (page) => {
      const address = addresses.get(page) ?? `${base}?${await paramsOf(page, world.great.id)}`
      addresses.set(page, address)
      return new Set((await html(address)).match(/\/claims\/[0-9a-f-]{36}/g)).size
    },
    search: (words) => html(`${base}?${filterToParams(paramsToFilter({ q: words, sort: '-updated' }))}`),
    open: ({ claimId }) => html(`${base}/${claimId}`),
    takeAll: async () => countRows(await ask(`${base}.csv`, { headers })),
    stop,
  }
}

/** The address of a page is that of the claim before it, which a person has from the page before. */
async function paramsOf(page: number, dossierId: string): Promise<URLSearchParams> {
  const query = paramsToFilter({ sort: '-updated' })
  if (page === 1) return filterToParams(query)
  const [row] = await askOwn<{ value: string; claimId: string }>(
    `SELECT to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS value, claim_id AS "claimId"
     FROM claim_summary WHERE dossier_id = $1 AND status <> 'retired' ORDER BY updated_at DESC, claim_id DESC OFFSET $2 LIMIT 1`,
    [dossierId, (page - 1) * pageSize - 1],
  )
  if (!row) throw new Error(`there is no page ${page}`)
  return filterToParams({ ...query, cursor: { direction: 'after', ...row } })
}

/** So many claims from all over a dossier. */
export function pickClaims(dossierId: string, count: number): Promise<PickedClaim[]> {
  const sql = `SELECT number::int, claim_id AS "claimId" FROM (${numbered}$1) AS numbered ORDER BY md5(claim_id::text) LIMIT $2`
  return askOwn(sql, [dossierId, count])
}

/** How many claims of a dossier are listed. */
export async function countListed(dossierId: string): Promise<number> {
  const [row] = await askOwn<{ count: number }>(`SELECT count(*)::int AS count FROM (${numbered}$1) AS numbered`, [
    dossierId,
  ])
  return row?.count ?? 0
}

async function askOwn<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
