import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { CurrentGrade } from '@/lib/domain/parties/reliability-summary'
import type { PartyKind } from '@/lib/domain/vocabulary'
import { findClaimIdsOfParty } from '@/lib/data/claims/summary'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import { findClaimIdsOfSource } from '@/lib/data/sources/sources'
import { storedGrade, storedParty } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a reliability is of: a party of the dossier, by its kind, or a source; throws not-found. */
export async function getReliabilitySubject(
  db: Database,
  viewer: Viewer,
  { partyId, sourceId }: { partyId?: string; sourceId?: string },
): Promise<{ id: string; name: string; kind: PartyKind | 'source' }> {
  const dossierId = viewer.dossier.id
  const party = partyId ? await db.party.findFirst({ where: { id: partyId, dossierId } }) : null
  if (party) return { id: party.id, name: party.name, kind: storedParty(party).kind }
  const source = sourceId ? await db.source.findFirst({ where: { id: sourceId, dossierId } }) : null
  if (source) return { id: source.id, name: source.headline, kind: 'source' }
  throw new DomainError('not-found')
}

/** What is graded: a party or a source; the other is null. */
interface Graded {
  partyId: string | null
  sourceId: string | null
}

interface Place extends Graded {
  topic: string
  raterId: string
}

/** The rater's current grade of this party or source on this topic, or null. */
export async function findCurrentReliability(db: Database, { partyId, sourceId, topic, raterId }: Place) {
  return db.reliabilityRating.findFirst({ where: { partyId, sourceId, topic, raterId, supersededAt: null } })
}

/** Puts a grade in the place of the rater's standing one; two at once break a unique index: conflict. */
export async function insertReliability(
  db: Database,
  row: Prisma.ReliabilityRatingUncheckedCreateInput & Place & { at: Date },
): Promise<void> {
  const { partyId, sourceId, topic, raterId } = row
  const where = { partyId, sourceId, topic, raterId, supersededAt: null }
  await db.reliabilityRating.updateMany({ where, data: { supersededAt: row.at } })
  await db.reliabilityRating.create({ data: row })
}

/** The grades of a party or source that stand, each with whether it counts (product.md, rule 7). */
export async function listCurrentGrades(db: Database, { partyId, sourceId }: Graded): Promise<CurrentGrade[]> {
  const rows = await db.reliabilityRating.findMany({
    where: { partyId, sourceId, supersededAt: null },
    select: {
      topic: true,
      grade: true,
      rater: { select: { interests: { where: { withdrawnAt: null }, select: { partyId: true } } } },
    },
  })
  return rows.map(storedGrade).map(({ topic, grade, rater }) => ({
    topic,
    grade,
    counted: !rater.interests.some((interest) => interest.partyId === partyId),
  }))
}

/** The claims whose judgements rest on the reliability of a party in their chain, or of their source. */
export async function findRestingClaimIds(db: Database, { partyId, sourceId }: Graded): Promise<string[]> {
  if (partyId) return findClaimIdsOfParty(db, partyId)
  return sourceId ? findClaimIdsOfSource(db, sourceId) : []
}
