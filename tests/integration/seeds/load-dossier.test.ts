import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sliceCodePoints } from '@/lib/domain/input/code-point-index'
import { prisma } from '@/lib/data/database/database'
import { sha256 } from '@/lib/data/database/ids'
import { loadDossier } from '@/scripts/seed/load-dossier'
import { useDatabase } from '@/tests/support/database'

const database = useDatabase()
const articles = join(process.env.SHARED_DIR ?? '../shared', 'articles')
const passwords = { lead: 'a demo password', 'editor-1': 'b', 'editor-2': 'c', 'editor-3': 'd', reader: 'e' }
const load = (originals: string | null) =>
  loadDossier({ folder: 'seeds/homs', originals, passwords, progress: () => undefined })

const tables = [
  'claim',
  'chain_step',
  'anchor',
  'figure',
  'answer',
  'link',
  'rating',
  'desk_rating',
  'finding',
  'note',
  'capture',
  'log_entry',
  'person',
]
const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => [
        table,
        (await database.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n,
      ]),
    ),
  )

test.skipIf(!existsSync(articles))(
  `the first dossier loads whole with its originals, and a second time changes nothing (needs ${articles})`,
  { timeout: 180_000 },
  async () => {
    expect((await load(articles)).leftAlone).toEqual([])
    const first = await counts()
    expect(first.claim).toBeGreaterThanOrEqual(130)
    expect(first.capture).toBe(10)
    expect((await load(articles)).leftAlone).toEqual([])
    expect(await counts()).toEqual(first)

    const anchors = await prisma().anchor.findMany({ include: { capture: { select: { text: true, textIs: true } } } })
    const wrong = anchors.filter(({ startAt, endAt, exact, sha256: hash, capture }) => {
      const words = sliceCodePoints(capture.text, startAt, endAt)
      return words !== exact || sha256(words) !== hash
    })
    expect(wrong).toEqual([])
    const bare = await prisma().claim.count({
      where: { anchors: { none: { capture: { textIs: 'article' } } } },
    })
    expect(bare).toBe(0)
  },
)
