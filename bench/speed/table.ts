import pg from 'pg'
import { resolveFilter } from '@/lib/data/claims/conditions'
import { listClaims } from '@/lib/data/claims/list'
import { enterDossier, type Viewer } from '@/lib/data/access/viewer'
import { type ClaimQuery, filterToParams, type FilterParams, paramsToFilter } from '@/lib/domain/claims/filter'
import { claimSorts } from '@/lib/domain/claims/filter-terms'
import { linkTypes } from '@/lib/domain/vocabulary'
import { type SeenStatement, seeSql } from '../../tests/support/seen-sql'
import { atMost, type BenchLine } from '../bench-line'
import { beside, byTurns, quantile, timed } from './measure'
import type { World } from './world'

/** One of each filter that the table offers. */
export const tableFilters: FilterParams[] = [
  {},
  ...['draft', 'in-review', 'reviewed', 'retired'].map((status) => ({ status })),
  ...['camp-1', 'camp-6'].map((camp) => ({ camp })),
  ...['party-0', 'party-20'].map((party) => ({ party })),
  { source: 'source-7' },
  { question: 'question-1' },
  { kind: 'naming' },
  { measure: 'killed' },
  ...linkTypes.map((link) => ({ link })),
  { rated: 'yes' },
  { rated: 'no' },
  { stale: 'yes' },
  { mine: 'yes' },
  { desk: 'yes' },
  { desk: 'no' },
]

export const tableOrders = claimSorts.flatMap((sort) => [sort, `-${sort}`])

/** S2: a page of the claims table, at every filter and order and several depths, against its own SQL through bare pg. */
export async function* benchTable(world: World): AsyncGenerator<BenchLine> {
  const viewer = await enterDossier(world.editor, { key: world.great.key })
  const bare = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    options: '-c random_page_cost=1.1 -c jit=off',
  })
  await bare.connect()
  const own: number[] = []
  const theirs: number[] = []
  for (const query of await allPages(viewer, bare)) {
    const filter = await resolveFilter(viewer, query.filter)
    const ask = () => listClaims(viewer, { ...query, filter })
    const [sent] = await seeSql(ask)
    const again = sent as SeenStatement
    await bare.query(again)
    const { one, other } = await byTurns(5, ask, () => bare.query(again))
    own.push(...one)
    theirs.push(...other)
  }
  await bare.end()
  yield beside('S2', `pages measured, five times each`, own.length / 5)
  yield beside('S2', 'a page of claims, data call p95, ms', quantile(own, 0.95))
  yield atMost(
    'S2',
    'data call p95, of the same SQL through bare pg',
    quantile(own, 0.95) / quantile(theirs, 0.95),
    1.5,
  )
  yield* htmlOfPages(world)
}

/** The first page of everything, and pages deep in the dossier in each order. */
async function allPages(viewer: Viewer, bare: pg.Client): Promise<ClaimQuery[]> {
  const first = tableFilters.flatMap((filter) => tableOrders.map((sort) => paramsToFilter({ ...filter, sort })))
  const deep: ClaimQuery[] = []
  for (const sort of tableOrders) {
    for (const share of [0.1, 0.5, 0.9]) {
      const query = paramsToFilter({ sort })
      const cursor = await cursorAt(viewer, bare, query, share)
      if (cursor) deep.push({ ...query, cursor: { direction: 'after', ...cursor } })
    }
  }
  return [...first, ...deep]
}

const columns = {
  updated: `to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  published: `to_char(published_on, 'YYYY-MM-DD')`,
  figure: 'sort_figure',
  speaker: 'sort_speaker',
}

const sortedBy = { updated: 'updated_at', published: 'published_on', figure: 'sort_figure', speaker: 'sort_speaker' }

async function cursorAt(viewer: Viewer, bare: pg.Client, { sort }: ClaimQuery, share: number) {
  const direction = sort.descending ? 'DESC' : 'ASC'
  const { rows } = await bare.query<{ value: string; claimId: string }>(
    `SELECT ${columns[sort.by]} AS value, claim_id AS "claimId" FROM claim_summary
     WHERE dossier_id = $1 ORDER BY ${sortedBy[sort.by]} ${direction}, claim_id ${direction}
     OFFSET (SELECT floor(count(*) * $2::float8)::int FROM claim_summary WHERE dossier_id = $1) LIMIT 1`,
    [viewer.dossier.id, share],
  )
  return rows[0] ?? null
}

async function* htmlOfPages({ app, cookie, great, sizes }: World): AsyncGenerator<BenchLine> {
  const { url } = await app()
  const headers = { cookie: await cookie() }
  const open = (dossier: string, params: FilterParams) => async () => {
    const response = await fetch(
      `${url}/dossiers/${dossier}/claims?${filterToParams(paramsToFilter(params)).toString()}`,
      { headers },
    )
    if (response.status !== 200) throw new Error(`a page of claims was answered ${response.status}`)
    await response.text()
  }
  const asked = tableFilters.filter(({ question, party, source }) => !question && !party && !source)
  for (const filter of asked) await timed(open('ten-thousand', filter)).then(() => timed(open('great', filter)))
  const times = { great: [] as number[], small: [] as number[] }
  for (const filter of asked) {
    const { one, other } = await byTurns(5, open('great', filter), open('ten-thousand', filter))
    times.great.push(...one)
    times.small.push(...other)
  }
  yield beside('S2', `HTML of a page of ${great.claims} claims p95, ms`, quantile(times.great, 0.95))
  yield atMost(
    'S2',
    `HTML p95, of its value at ${sizes[2]?.claims} claims`,
    quantile(times.great, 0.95) / quantile(times.small, 0.95),
    1.3,
  )
}
