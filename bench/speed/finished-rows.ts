import { runSql } from '../../tests/support/template-database'
import type { BenchLine } from '../bench-line'
import { sentQuery, takeFile } from './claims-file'
import { atLeast, beside, byTurns, median } from './measure'
import { copiedBy, copyAway } from './psql-copy'
import type { World } from './world'

const rounds = 5
const table = 'bench_finished_rows'

/** S17: raw claims.csv over HTTP against COPY of a table that already holds the finished rows: what its query costs. */
export async function* benchFinishedRows(world: World): AsyncGenerator<BenchLine> {
  const ownerUrl = process.env.DATABASE_OWNER_URL ?? ''
  const url = `${(await world.app()).url}/dossiers/great/claims.csv?profile=raw`
  const cookie = await world.cookie()
  await runSql(ownerUrl, `CREATE TABLE ${table} AS ${await sentQuery(world, 'raw')}`)
  try {
    // The first round of each compiles, reads from disk and marks rows as seen.
    await copyAway(ownerUrl, `TABLE ${table}`)
    await takeFile(url, cookie)
    const { one, other } = await byTurns(
      rounds,
      () => takeFile(url, cookie),
      () => copyAway(ownerUrl, `TABLE ${table}`),
    )
    const what = `raw claims.csv of ${world.great.claims} claims over HTTP: its speed, of ${copiedBy}'s of the finished rows`
    yield atLeast('S17', what, median(other) / median(one), 0.4)
    yield beside('S17', 'the same in claims a second', (world.great.claims / median(one)) * 1_000)
  } finally {
    await runSql(ownerUrl, `DROP TABLE ${table}`)
  }
}
