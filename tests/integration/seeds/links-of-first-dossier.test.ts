import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/data/database/database'
import { suggestLinks } from '@/lib/services/links/suggest-links'
import { loadDossier } from '@/scripts/seed/load-dossier'
import { readSeeds } from '@/scripts/seed/read-seeds'
import { useDatabase } from '@/tests/support/database'

useDatabase()

const { links, judgements } = readSeeds('seeds/homs')
const folder = mkdtempSync(join(tmpdir(), 'homs-without-links-'))
afterAll(() => rmSync(folder, { recursive: true }))

// Judgements rest on links; without them the dossier also loads in a third of the time.
beforeAll(async () => {
  cpSync('seeds/homs', folder, { recursive: true })
  writeFileSync(join(folder, 'links.json'), '[]')
  const none = Object.fromEntries(Object.keys(judgements).map((kind) => [kind, []]))
  writeFileSync(join(folder, 'judgements.json'), JSON.stringify(none))
  await loadDossier({ folder, originals: null, passwords: {}, progress: () => undefined })
}, 240_000)

test('half of the links that editors made in the first dossier are proposed on the pages of their claims', async () => {
  const { personId } = await prisma().member.findFirstOrThrow({ where: { role: 'editor' } })
  const claims = await prisma().claim.findMany({ select: { id: true, key: true, dossierId: true } })
  const byKey = new Map(claims.map((claim) => [claim.key, claim]))
  const proposed = new Map<string, string[]>()
  for (const key of new Set(links.flatMap(({ from, to }) => [from, to]))) {
    const { id: claimId = '', dossierId = '' } = byKey.get(key) ?? {}
    const offered = await suggestLinks({ personId }, { dossierId, claimId })
    proposed.set(
      key,
      offered.map(({ claim }) => claim.id),
    )
  }
  const offers = (from: string, to: string) => proposed.get(from)?.includes(byKey.get(to)?.id ?? '') ?? false
  const reached = links.filter(({ from, to }) => offers(from, to) || offers(to, from))
  expect(links).toHaveLength(63)
  expect(reached.length).toBeGreaterThanOrEqual(32)
})
