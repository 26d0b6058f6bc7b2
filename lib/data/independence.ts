import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import type { ConfirmedPair, SupportingClaim } from '@/lib/domain/independence'
import type { Database } from './database'
import type { Prisma } from './generated/client'
import type { Viewer } from './viewer'

const statement = { select: { id: true, statement: true } } as const
const supporting = {
  select: {
    id: true,
    status: true,
    answerByClaimId: { select: { questionId: true, stance: true, positionId: true } },
    figureByClaimId: { select: { claimId: true } },
    claimSummaryByClaimId: { select: { originPartyId: true } },
  },
} as const

/** An assertion of independence in the viewer's dossier; throws not-found. */
export async function getIndependence(db: Database, viewer: Viewer, id: string) {
  const found = await db.independence.findFirst({
    where: { id, claimA: { dossierId: viewer.dossier.id } },
    include: { claimA: statement, claimB: statement },
  })
  if (!found) throw new DomainError('not-found')
  return found
}

/** Writes an assertion; a second standing one of the same pair is a duplicate. */
export async function insertIndependence(db: Database, row: Prisma.IndependenceUncheckedCreateInput): Promise<void> {
  await db.independence.create({ data: row })
}

/** Confirms a standing assertion; false when it was confirmed or withdrawn meanwhile. */
export async function saveConfirmation(db: Database, id: string, confirmedById: string, at: Date): Promise<boolean> {
  const where = { id, confirmedAt: null, withdrawnAt: null }
  const saved = await db.independence.updateMany({ where, data: { confirmedById, confirmedAt: at } })
  return saved.count === 1
}

/** Ends a standing assertion; false when it was withdrawn already. */
export async function endIndependence(
  db: Database,
  id: string,
  end: { withdrawnAt: Date; withdrawnById: string; withdrawnBecause: string },
): Promise<boolean> {
  return (await db.independence.updateMany({ where: { id, withdrawnAt: null }, data: end })).count === 1
}

/** Whether one of two parties is a member of the other or draws on it, at whatever time. */
export async function areRelated(db: Database, a: string, b: string): Promise<boolean> {
  const either = (one: string, other: string) => ({ OR: [{ [one]: a, [other]: b }, { [one]: b, [other]: a }] })
  const member = await db.partyMembership.findFirst({ where: either('partyId', 'ofPartyId') })
  return member !== null || (await db.partySupply.findFirst({ where: either('partyId', 'drawsOnId') })) !== null
}

/** A claim and its standing, confirmed assertions of independence, as far as support goes. */
export async function findSupport(db: Database, claimId: string): Promise<{ claim: SupportingClaim; pairs: ConfirmedPair[] }> {
  const row = await db.claim.findUniqueOrThrow({ where: { id: claimId }, ...supporting })
  const claim = supportingClaim(row)
  const confirmed = await db.independence.findMany({
    where: { OR: [{ claimAId: claimId }, { claimBId: claimId }], confirmedAt: { not: null }, withdrawnAt: null },
    select: { claimA: supporting, claimB: supporting },
  })
  const pairs: ConfirmedPair[] = []
  for (const { claimA, claimB } of confirmed) {
    const otherRow = claimA.id === claimId ? claimB : claimA
    const other = supportingClaim(otherRow)
    const origins = [claim.originPartyId, other.originPartyId] as const
    pairs.push({
      other,
      linkedAsSame: await areLinkedAsSame(db, claimId, otherRow.id),
      originsRelated: origins[0] !== null && origins[1] !== null && (await areRelated(db, origins[0], origins[1])),
    })
  }
  return { claim, pairs }
}

async function areLinkedAsSame(db: Database, a: string, b: string): Promise<boolean> {
  const link = await db.link.findFirst({
    where: {
      removedAt: null,
      type: { in: ['corroborates', 'repeats'] },
      OR: [{ fromClaimId: a, toClaimId: b }, { fromClaimId: b, toClaimId: a }],
    },
  })
  return link !== null
}

function supportingClaim(row: Prisma.ClaimGetPayload<typeof supporting>): SupportingClaim {
  return {
    originPartyId: row.claimSummaryByClaimId?.originPartyId ?? null,
    retired: row.status === 'retired',
    answer: row.answerByClaimId,
    isFigure: row.figureByClaimId !== null,
  }
}
