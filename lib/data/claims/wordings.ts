import 'server-only'
import { readPayload, type FieldChange } from '@/lib/domain/history/history'
import { pool, prisma } from '@/lib/data/database/database'
import type { Viewer } from '@/lib/data/access/viewer'

/** One change of a claim's wording: who, when, and each field as it was and as it became. */
export interface WordingChange {
  id: string
  at: Date
  byName: string | null
  changes: FieldChange[]
}

/** The last changes of a claim's wording, newest first, at most 50; redacted ones are left out. */
export async function listWordingChanges(viewer: Viewer, claimId: string): Promise<WordingChange[]> {
  const entries = await prisma().logEntry.findMany({
    where: { dossierId: viewer.dossier.id, kind: 'claim-changed', about: { has: claimId } },
    orderBy: { id: 'desc' },
    take: 50,
    include: { actor: { select: { name: true } }, payload: { select: { payload: true } } },
  })
  return entries.flatMap(({ id, at, actor, payload }) => {
    const change = readPayload('claim-changed', payload?.payload)
    return change ? [{ id, at, byName: actor?.name ?? null, changes: change.changes }] : []
  })
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The names of whatever these changes name by id: parties, camps, events, places, questions, positions. */
export async function listNames(viewer: Viewer, changes: readonly WordingChange[]): Promise<Map<string, string>> {
  const ids = [...new Set(JSON.stringify(changes.map((change) => change.changes)).match(uuid) ?? [])]
  if (ids.length === 0) return new Map()
  const { rows } = await pool().query<{ id: string; name: string }>({
    name: 'names-of-ids',
    text: `SELECT id, name FROM party WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT id, name FROM place WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT id, title FROM story_event WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT id, name FROM camp WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT id, text FROM question WHERE dossier_id = $1 AND id = ANY($2::uuid[])
      UNION ALL SELECT p.id, p.text FROM position p JOIN question q ON q.id = p.question_id
        WHERE q.dossier_id = $1 AND p.id = ANY($2::uuid[])`,
    values: [viewer.dossier.id, ids],
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
