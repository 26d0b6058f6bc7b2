import { expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { loadDossier } from '@/scripts/seed/load-dossier'
import { useDatabase } from '@/tests/support/database'

useDatabase()

test(
  'without the originals the dossier loads too: anchors stand in the digests alone',
  { timeout: 180_000 },
  async () => {
    const { leftAlone } = await loadDossier({
      folder: 'seeds/homs',
      originals: null,
      passwords: {},
      progress: () => undefined,
    })
    expect(leftAlone).toEqual([])
    expect(await prisma().capture.count({ where: { textIs: 'article' } })).toBe(0)
    expect(await prisma().claim.count({ where: { anchors: { none: {} } } })).toBe(0)
    expect(await prisma().person.count({ where: { OR: [{ passwordHash: { not: null } }, { isAdmin: true }] } })).toBe(0)
  },
)
