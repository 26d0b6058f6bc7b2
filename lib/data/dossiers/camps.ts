import 'server-only'
import type { Camp, CampSet } from '@/lib/domain/parties/camps'
import { query, type Database } from '@/lib/data/database/database'

const campSet = {
  name: 'camp-set',
  text: `SELECT
    (SELECT coalesce(json_agg(json_build_object('id', id, 'key', key, 'name', name, 'badge', badge, 'colour', colour)
        ORDER BY position, key), '[]') FROM camp WHERE dossier_id = $1) AS camps,
    (SELECT coalesce(json_agg(json_build_array(o.camp_id, o.opposed_id) ORDER BY o.camp_id, o.opposed_id), '[]')
      FROM camp JOIN camp_opposition o ON o.camp_id = camp.id WHERE camp.dossier_id = $1) AS opposed`,
}

/** The camps of a dossier in their order, and the pairs that oppose each other. */
export async function readCamps(db: Database, dossierId: string): Promise<CampSet> {
  const [set] = await query<CampSet>(db, campSet, [dossierId])
  return set ?? { camps: [], opposed: [] }
}

/** Of these camps, the names of those that parties or unnamed speakers belong to: they cannot go. */
export async function namesOfCampsInUse(db: Database, campIds: readonly string[]): Promise<string[]> {
  const rows = await db.camp.findMany({
    where: {
      id: { in: [...campIds] },
      OR: [{ parties: { some: {} } }, { chainSteps: { some: {} } }],
    },
    select: { name: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => row.name)
}

/** Writes a dossier's camps as they shall stand; camps of `before` that are not in `after` go. */
export async function writeCamps(db: Database, dossierId: string, before: CampSet, after: CampSet): Promise<void> {
  await db.campOpposition.deleteMany({ where: { camp: { dossierId } } })
  const removed = before.camps.filter((camp) => !after.camps.some(({ id }) => id === camp.id)).map(({ id }) => id)
  await db.camp.deleteMany({ where: { dossierId, id: { in: removed } } })
  const known = new Set(before.camps.map((camp) => camp.id))
  for (const [position, camp] of after.camps.entries())
    await writeCamp(db, dossierId, camp, position, known.has(camp.id))
  await db.campOpposition.createMany({ data: after.opposed.map(([campId, opposedId]) => ({ campId, opposedId })) })
}

async function writeCamp(db: Database, dossierId: string, camp: Camp, position: number, known: boolean): Promise<void> {
  const { id, key, name, badge, colour } = camp
  if (known) await db.camp.update({ where: { id }, data: { name, badge, colour, position } })
  else await db.camp.create({ data: { id, dossierId, key, name, badge, colour, position } })
}
