import 'server-only'
import type { OriginTie } from '@/lib/domain/origin-ties'
import type { Database } from './database'

/** Who belongs to whom and who draws on whom in a dossier, at whatever time. */
export async function listTies(db: Database, dossierId: string): Promise<{ memberOf: OriginTie[]; drawsOn: OriginTie[] }> {
  const [memberships, supplies] = [
    await db.partyMembership.findMany({ where: { party: { dossierId } }, select: { partyId: true, ofPartyId: true } }),
    await db.partySupply.findMany({ where: { party: { dossierId } }, select: { partyId: true, drawsOnId: true } }),
  ]
  return {
    memberOf: memberships.map(({ partyId, ofPartyId }) => ({ from: partyId, to: ofPartyId })),
    drawsOn: supplies.map(({ partyId, drawsOnId }) => ({ from: partyId, to: drawsOnId })),
  }
}
