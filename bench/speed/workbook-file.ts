import { atMost, type BenchLine } from '../bench-line'
import { megabyte, takeFile, watchMemory } from './claims-file'
import type { World } from './world'

/** claims.xlsx over HTTP: what it takes for each thousand rows, and how memory grows with them. It has no bar but memory's. */
export async function* benchWorkbook(world: World): AsyncGenerator<BenchLine> {
  const app = await world.app()
  const cookie = await world.cookie()
  const take = (dossier: string) => takeFile(`${app.url}/dossiers/${dossier}/export/claims.xlsx`, cookie)
  const memory = watchMemory(app)
  for (let warm = 0; warm < 3; warm++) await take('ten-thousand')
  const small = memory.peak()
  const began = performance.now()
  const { bytes } = await take('great')
  const seconds = (performance.now() - began) / 1_000
  const grown = (memory.peak() - small) / megabyte
  memory.stop()
  const what = `claims.xlsx of ${world.great.claims} claims (${Math.round(bytes / megabyte)} MB, ${seconds.toFixed(1)} s): `
  yield atMost('XLSX', `${what}memory growth from ${world.sizes[2]?.claims}, MB`, grown, 64)
}
