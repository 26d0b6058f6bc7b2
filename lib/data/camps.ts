import 'server-only'
import type { Camp, CampSet } from '@/lib/domain/camps'
import type { Database } from './database'

/** The camps of a dossier in their order, and the pairs that oppose each other. */
export async function readCamps(db: Database, dossierId: string): Promise<CampSet> {
  const rows = await db.camp.findMany({
    where: { dossierId },
    select: { id: true, key: true, name: true, badge: true, colour: true },
    orderBy: [{ position: 'asc' }, { key: 'asc' }],
  })
  const pairs = await db.campOpposition.findMany({
    where: { camp: { dossierId } },
    orderBy: [{ campId: 'asc' }, { opposedId: 'asc' }],
  })
  return { camps: rows, opposed: pairs.map(({ campId, opposedId }) => [campId, opposedId]) }
}

/** Of these camps, the names of those that parties or unnamed speakers belong to: they cannot go. */
export async function namesOfCampsInUse(db: Database, campIds: readonly string[]): Promise<string[]> {
  const rows = await db.camp.findMany({
    where: {
      id: { in: [...campIds] },
      OR: [{ partysByCampId: { some: {} } }, { chainStepsByCampId: { some: {} } }],
    },
    select: { name: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => row.name)
}

/** Writes a dossier's camps as they shall stand; camps of `before` that are not in `after` go. */
export async function writeCamps(db: Database, dossierId: string, before: CampSet, after: CampSet): Promise<void> {
  await db.campOpposition.deleteMany({ where: { camp: { dossierId } } })
  const gone = before.camps.filter((camp) => !after.camps.some(({ id }) => id === camp.id)).map(({ id }) => id)
  await db.camp.deleteMany({ where: { dossierId, id: { in: gone } } })
  const known = new Set(before.camps.map((camp) => camp.id))
  for (const [position, camp] of after.camps.entries()) await writeCamp(db, dossierId, camp, position, known.has(camp.id))
  await db.campOpposition.createMany({ data: after.opposed.map(([campId, opposedId]) => ({ campId, opposedId })) })
}

async function writeCamp(db: Database, dossierId: string, camp: Camp, position: number, known: boolean): Promise<void> {
  const { id, key, name, badge, colour } = camp
  if (known) await db.camp.update({ where: { id }, data: { name, badge, colour, position } })
  else await db.camp.create({ data: { id, dossierId, key, name, badge, colour, position } })
}
