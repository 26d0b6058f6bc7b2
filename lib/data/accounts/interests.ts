import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { InterestKind } from '@/lib/domain/vocabulary'
import { prisma, type Database } from '@/lib/data/database/database'
import { storedInterest } from '@/lib/data/database/stored-rows'
import type { Viewer } from '@/lib/data/access/viewer'

/** A party of the viewer's dossier by its id; throws not-found, for one of another dossier as for none. */
export async function getPartyName(
  db: Database,
  viewer: Viewer,
  partyId: string,
): Promise<{ id: string; name: string }> {
  const party = await db.party.findFirst({
    where: { id: partyId, dossierId: viewer.dossier.id },
    select: { id: true, name: true },
  })
  if (!party) throw new DomainError('not-found')
  return party
}

/** A declared interest that stands. */
export interface InterestRow {
  id: string
  kind: InterestKind
  note: string | null
  declaredAt: Date
  party: { id: string; name: string }
  dossier: { id: string; key: string; title: string }
}

const fields = {
  id: true,
  kind: true,
  note: true,
  declaredAt: true,
  party: { select: { id: true, name: true, dossier: { select: { id: true, key: true, title: true } } } },
} as const

/** A person's standing interests in the dossiers they belong to, newest first; at most 500. */
export async function listInterestRows(personId: string): Promise<InterestRow[]> {
  const rows = await prisma().interest.findMany({
    where: {
      personId,
      withdrawnAt: null,
      party: { dossier: { members: { some: { personId, leftAt: null } } } },
    },
    select: fields,
    orderBy: { id: 'desc' },
    take: 500,
  })
  return rows.map(storedInterest).map(({ party: { dossier, ...party }, ...row }) => ({ ...row, party, dossier }))
}

/** A person's own standing interest, or null. */
export async function findInterest(db: Database, personId: string, interestId: string): Promise<InterestRow | null> {
  const row = await db.interest.findFirst({ where: { id: interestId, personId, withdrawnAt: null }, select: fields })
  if (!row) return null
  const {
    party: { dossier, ...party },
    ...rest
  } = storedInterest(row)
  return { ...rest, party, dossier }
}

/** Writes a declared interest; null is given back when one in this party stands already. */
export async function insertInterest(
  db: Database,
  row: { id: string; personId: string; partyId: string; kind: InterestKind; note: string | null; declaredAt: Date },
): Promise<boolean> {
  const { personId, partyId } = row
  if (await db.interest.findFirst({ where: { personId, partyId, withdrawnAt: null }, select: { id: true } }))
    return false
  await db.interest.create({ data: row })
  return true
}

/** Ends an interest. */
export async function endInterest(db: Database, interestId: string, now: Date): Promise<void> {
  await db.interest.updateMany({ where: { id: interestId, withdrawnAt: null }, data: { withdrawnAt: now } })
}

/** The claims a person has rated, abstentions aside, whose chain names the party: what counts of them changes with the interest. */
export async function findRatedClaimIds(db: Database, personId: string, partyId: string): Promise<string[]> {
  const ratings = await db.rating.findMany({
    where: {
      raterId: personId,
      supersededAt: null,
      credibility: { not: null },
      claim: { chainSteps: { some: { OR: [{ partyId }, { speaksForId: partyId }] } } },
    },
    select: { claimId: true },
    distinct: ['claimId'],
  })
  return ratings.map((rating) => rating.claimId)
}

/** The parties somebody can declare an interest in: those of the viewer's dossier by name; at most 1,000. */
export async function listPartyNames(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return prisma().party.findMany({
    where: { dossierId: viewer.dossier.id },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
  })
}
