import { filterToParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { askOwner } from '../kept-rows'
import { signInAsLead } from '../speed/browser'
import type { World } from '../speed/world'
import { ask, countRows, pageSize, type Contender } from './contender'
import type { Screens } from './screens'

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
    takeFound: async (words) =>
      countRows(await ask(`${base}.csv?${new URLSearchParams({ q: words, profile: 'raw' })}`, { headers })),
    screens: ownScreens(world, url),
    stop,
  }
}

function ownScreens(world: World, url: string): Screens {
  const list = `/dossiers/${world.great.key}/claims`
  return {
    url,
    signIn: (page) => signInAsLead(page, world),
    list: { address: list, wayBack: `nav li a[href="${list}"]` },
    row: { selector: 'main tbody tr', link: 'a[href*="/claims/"]' },
    claim: { addressOf: ({ claimId }) => `${list}/${claimId}`, statement: 'main h1' },
    search: { field: '#filter-q', needsEnter: true },
  }
}

/** The address of a page is that of the claim before it, which a person has from the page before. */
async function paramsOf(page: number, dossierId: string): Promise<URLSearchParams> {
  const query = paramsToFilter({ sort: '-updated' })
  if (page === 1) return filterToParams(query)
  const [row] = await askOwner<{ value: string; claimId: string }>(
    `SELECT to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS value, claim_id AS "claimId"
     FROM claim_summary WHERE dossier_id = $1 AND status <> 'retired' ORDER BY updated_at DESC, claim_id DESC OFFSET $2 LIMIT 1`,
    [dossierId, (page - 1) * pageSize - 1],
  )
  if (!row) throw new Error(`there is no page ${page}`)
  return filterToParams({ ...query, cursor: { direction: 'after', ...row } })
}
