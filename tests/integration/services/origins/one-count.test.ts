import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useDatabase } from '@/tests/support/database'
import { countedEverywhere, disagreements } from '@/tests/support/origin-places'
import { anyDossier, loadDossier, placesIn } from '@/tests/support/random-dossier'

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
