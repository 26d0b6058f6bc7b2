import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { useDatabase } from '@/tests/support/database'
import { anyFiles, importDossier, inFiles } from '@/tests/support/imported-dossier'
import { anyDossier } from '@/tests/support/random-dossier'
import { allStories, importStory } from '@/tests/support/story'

useDatabase()

const anyImport = anyDossier.chain(({ claims }) =>
  fc.record({ claims: fc.constant(claims), files: fc.tuple(anyFiles(claims.length), anyFiles(claims.length)) }),
)

test(
  'no order of the lines of a file, nor its parts, changes how many origins an answer has',
  { timeout: 120_000 },
  async () => {
    const runs = fc.asyncProperty(anyImport, async ({ claims, files: [first, second] }) => {
      expect(await importDossier(claims, first)).toEqual(await importDossier(claims, second))
    })
    await fc.assert(runs, { numRuns: 20, interruptAfterTimeLimit: 30_000 })
  },
)

/** Stories whose figures are noted as they come in, without a link. */
const noted = allStories().filter(
  ([, { notes, links = [] }]) => links.length === 0 && Object.values(notes).some((note) => note !== ''),
)

test(
  'nor how its figures read: each story has its notes, in whatever order it is told',
  { timeout: 120_000 },
  async () => {
    expect(noted.length).toBeGreaterThan(2)
    const anyTelling = fc.constantFrom(...noted).chain(([name, story]) =>
      fc.record({
        name: fc.constant(name),
        story: fc.constant(story),
        files: anyFiles(Object.keys(story.claims).length),
      }),
    )
    const runs = fc.asyncProperty(anyTelling, async ({ story, files }) => {
      const { desk } = await importStory(story, (lines) => inFiles(lines, files))
      const rows = await prisma().claimSummary.findMany({
        where: { dossierId: desk.dossierId, readingNote: { not: null } },
        include: { claim: true },
      })
      const held = rows.map(({ claim, readingNote }) => [claim.key?.split('/').at(-1), readingNote] as const)
      expect(Object.fromEntries(held)).toEqual(
        Object.fromEntries(Object.entries(story.notes).filter(([, note]) => note)),
      )
    })
    await fc.assert(runs, { numRuns: 20, interruptAfterTimeLimit: 30_000 })
  },
)
