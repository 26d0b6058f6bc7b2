import { disconnect } from '@/lib/data/database/database'
import { applyMigrations } from '../../scripts/lib/database/apply-migrations'
import { grantServingRole } from '../../scripts/lib/database/serving-role'
import type { BenchLine } from '../bench-line'
import { chosen } from '../chosen'
import { benchEvidence } from '../evidence/evidence'
import { fillDatabase } from '../generate/fill-database'
import { dossierSizes } from '../generate/sizes'
import { benchClaimsFile } from './claims-file'
import { benchCounts } from './counts'
import { benchFinishedRows } from './finished-rows'
import { benchGrid } from './grid'
import { benchImport } from './import'
import { benchPages } from './pages'
import { benchReader } from './reader'
import { benchSaves } from './saves'
import { benchSearch } from './search'
import { benchStart } from './start'
import { benchStatements } from './statements'
import { benchNearNames } from './near-names'
import { benchSuggestions } from './suggestions'
import { benchTable } from './table'
import { notSeen } from './measure'
import { benchWorkbook } from './workbook-file'
import { openWorld, type World } from './world'

type Bench = (world: World) => AsyncIterable<BenchLine>

/** In the order in which they run: what writes comes after what only reads, what writes most last. */
const benches: Record<string, Bench> = {
  E: benchEvidence,
  S1: benchClaimsFile,
  S17: benchFinishedRows,
  XLSX: benchWorkbook,
  S2: benchTable,
  S3: benchCounts,
  S4: benchSearch,
  S7: benchReader,
  S8: benchPages,
  S9: benchGrid,
  S12: benchStatements,
  S13: benchSuggestions,
  NAMES: benchNearNames,
  S6: benchSaves,
  S5: benchImport,
  S10: benchStart,
}

const began = Date.now()
const say = (words: string) => console.error(`  ${((Date.now() - began) / 1_000).toFixed(0)} s: ${words}`)

/** `claims` of the great dossier, 1,000 at least; `only` some figures, as S1,S4. One that fails is a line that says so. */
export async function* runSpeed({ claims, only }: { claims: number; only?: string }): AsyncGenerator<BenchLine> {
  const sizes = dossierSizes(Math.max(1_000, claims))
  const wanted = chosen(Object.keys(benches), only)
  const { DATABASE_OWNER_URL: ownerUrl = '', DATABASE_URL: servingUrl = '' } = process.env
  await applyMigrations(ownerUrl)
  await grantServingRole(ownerUrl, servingUrl)
  if (wanted.some((id) => id !== 'E' && id !== 'S10')) await fillDatabase(ownerUrl, { sizes, seed: 1, say })
  const world = openWorld(sizes)
  try {
    for (const id of wanted) {
      say(id)
      yield* orError(id, world)
    }
  } finally {
    await world.close()
    await disconnect()
  }
}

async function* orError(id: string, world: World): AsyncGenerator<BenchLine> {
  try {
    yield* (benches[id] as Bench)(world)
  } catch (error) {
    console.error(error)
    yield notSeen(id, `failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
  }
}
