import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { countedEverywhere, disagreements, inFile } from '@/tests/support/origin-places'
import { anyDossier, placesIn } from '@/tests/support/random-dossier'
import { anyWay, loadDossier, makeDossier } from '@/tests/support/saved-dossier'

useDatabase()

test(
  'question page, claim page, grid and both files say the same number of origins',
  { timeout: 120_000 },
  async () => {
    const runs = fc.asyncProperty(anyDossier, async (made) => {
      const { dossier, claimIds } = await loadDossier(made)
      const { questions, claims } = placesIn(dossier, made, claimIds)
      expect(disagreements(await countedEverywhere(dossier.desk, questions, claims))).toEqual([])
    })
    await fc.assert(runs, { numRuns: 30, interruptAfterTimeLimit: 45_000 })
  },
)

test(
  'no order of saving changes how many there are, nor changing a claim there and back',
  { timeout: 120_000 },
  async () => {
    const anyStory = anyDossier.chain((made) => fc.record({ made: fc.constant(made), way: anyWay(made.claims.length) }))
    const runs = fc.asyncProperty(anyStory, async ({ made, way }) => {
      const counts = async ({ dossier, claimIds }: Awaited<ReturnType<typeof makeDossier>>) => {
        const file = await inFile(dossier.desk, 'claims.csv')
        return claimIds.map((id) => file.get(id))
      }
      expect(await counts(await makeDossier(made, way))).toEqual(await counts(await loadDossier(made)))
    })
    await fc.assert(runs, { numRuns: 25, interruptAfterTimeLimit: 45_000 })
  },
)
