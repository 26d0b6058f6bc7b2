import { prisma } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'
import type { Caller } from '@/lib/data/access/mutate'
import { adjudicateClaim, adjudicateClaimInput } from '@/lib/services/desk-ratings/adjudicate-claim'
import { assertIndependence, assertIndependenceInput } from '@/lib/services/independence/assert-independence'
import { confirmIndependence } from '@/lib/services/independence/confirm-independence'
import { linkClaims, linkClaimsInput } from '@/lib/services/links/link-claims'
import { rateClaim, rateClaimInput } from '@/lib/services/ratings/rate-claim'
import type { Desk } from './desk'

/** Rates a claim as somebody; null abstains. */
export function rate(
  desk: Desk,
  who: Caller,
  claimId: string,
  credibility: number | null,
  more: Record<string, unknown> = {},
) {
  const { dossierId } = desk
  return rateClaim(who, rateClaimInput.parse({ dossierId, claimId, credibility, reason: 'It says so', ...more }))
}

/** Gives a desk rating as somebody, the lead unless said. */
export function adjudicate(desk: Desk, claimId: string, credibility: number, who: Caller = desk.lead) {
  const { dossierId } = desk
  return adjudicateClaim(
    who,
    adjudicateClaimInput.parse({ dossierId, claimId, credibility, reason: 'The desk thinks so' }),
  )
}

/** Links two claims as the desk's first editor. */
export function link(
  desk: Desk,
  fromClaimId: string,
  toClaimId: string,
  type = 'contradicts',
  who: Caller = desk.editor,
) {
  const { dossierId } = desk
  return linkClaims(
    who,
    linkClaimsInput.parse({ dossierId, fromClaimId, toClaimId, type, reason: 'They do', confidence: 'high' }),
  )
}

/** Calls two claims independent as the first editor and confirms it as the second. */
export async function makeIndependent(desk: Desk, claimAId: string, claimBId: string) {
  const { dossierId } = desk
  const fields = { dossierId, claimAId, claimBId, grounds: ['different-witnesses'], reason: 'Two ways' }
  const made = await assertIndependence(desk.editor, assertIndependenceInput.parse(fields))
  await confirmIndependence(desk.second, { dossierId, ...made })
  return made
}

/** Declares an interest of somebody in a party. */
export async function declareInterest(who: { personId: string }, partyId: string): Promise<void> {
  const { personId } = who
  await prisma().interest.create({
    data: { id: newId(), personId, partyId, kind: 'works for', declaredAt: new Date() },
  })
}

/** Payloads of the entries of a kind about a thing, oldest first. */
export async function payloadsOf(kind: string, about: string): Promise<unknown[]> {
  const entries = await prisma().logEntry.findMany({
    where: { kind, about: { has: about } },
    orderBy: { id: 'asc' },
    include: { payload: true },
  })
  return entries.map((entry) => entry.payload?.payload)
}
