import { type BlockPlan, planBlocks } from './block-plan'
import { loadInBulk } from './bulk-load'
import { type Cast, makeCast } from './cast'
import { addCast, addPeople } from './cast-rows'
import { addClaim, addSource } from './claim-rows'
import { type CopyTables, openCopyTables } from './copy-tables'
import { addJudgement, addLinks } from './judgement-rows'
import { makeClaim, makeSources } from './made-claim'
import { type OriginTally, originsOf, tallyOrigins } from './origin-tally'
import { editors } from './people'
import { randomFor } from './random'
import { countAllClaims, type DossierSize } from './sizes'
import { addSummary, listLinked } from './summary-row'

/** What to fill a database with. */
export interface Filling {
  sizes: readonly DossierSize[]
  /** The same seed makes the same rows, id for id. */
  seed: number
  /** Hears how far it is. */
  say: (words: string) => void
}

/** Fills a migrated, empty database, as its owner; every constraint holds, and summary rows are as the program writes them. */
export async function fillDatabase(ownerUrl: string, { sizes, seed, say }: Filling): Promise<void> {
  const all = countAllClaims(sizes)
  let made = 0
  await loadInBulk(
    ownerUrl,
    async () => {
      const tables = openCopyTables(ownerUrl)
      addPeople(tables)
      for (const [number, size] of sizes.entries()) {
        const cast = makeCast(seed, number + 1, size)
        addCast(tables, cast)
        const tally = tallyOrigins(seed, cast)
        for (const block of planBlocks(seed, cast)) {
          addBlock(tables, cast, block, { seed, tally })
          await tables.drain()
          const before = made
          made += block.claims.length
          if (Math.floor(made / 20_000) > Math.floor(before / 20_000))
            say(`${made.toLocaleString('en')} of ${all.toLocaleString('en')} claims`)
        }
      }
      await tables.end()
    },
    say,
  )
}

function addBlock(
  tables: CopyTables,
  cast: Cast,
  block: BlockPlan,
  { seed, tally }: { seed: number; tally: OriginTally },
): void {
  const first = block.sources[0]?.n ?? 0
  const random = randomFor(seed, cast.number, first, 2)
  const drafter = () => random.pick(editors).id
  const sources = makeSources(random, cast, block)
  for (const source of sources) addSource(tables, cast, source, drafter())
  const claims = block.claims.flatMap((claim) => {
    const source = sources[claim.source - first]
    return source ? makeClaim(random, cast, source, claim, drafter()) : []
  })
  const linked = listLinked(claims, block.links)
  const origins = originsOf(block, tally)
  claims.forEach((claim, index) => {
    addClaim(tables, cast, claim)
    addJudgement(tables, cast, claim)
    addSummary(tables, cast, claim, { linked, origins: origins[index] ?? 0 })
  })
  addLinks(tables, cast, claims, block.links)
}
