import type { Caller } from '@/lib/domain/caller'
import { makeClaim } from './desk'
import type { RichDesk } from './rich-desk'

/** A mutation as somebody who may makes it: its input as it comes from outside, before it is parsed. */
export interface MutationCase {
  who: Caller
  input: Record<string, unknown>
}

/** Makes what a mutation needs, and the mutation itself. */
export type Prepare = (desk: RichDesk) => Promise<MutationCase> | MutationCase

export const reason = 'For a test'
let made = 0
/** A word that nothing else on the desk is called. */
export const fresh = (word: string) => `${word} ${++made}`

/** Another member's claim that is as good as new. */
export const freshClaim = (desk: RichDesk, more: Record<string, unknown> = {}) => makeClaim(desk, undefined, more)

/** Two claims that take two positions on one question. */
export async function rivals(desk: RichDesk) {
  const { army, observatory, outlet } = desk.parties
  const said = (partyId: string, positionId?: string) => ({
    chain: [{ partyId, knows: 'counted', manner: 'paraphrase' }, { partyId: outlet, manner: 'published' }],
    answer: { questionId: desk.who, stance: 'asserts', positionId },
  })
  const [a, b] = [said(army, desk.positions.army), said(observatory, desk.positions.others)]
  return { a: await freshClaim(desk, a), b: await freshClaim(desk, b) }
}

/** Two rivals, asserted to be independent. */
export async function pairOf(desk: RichDesk) {
  const { a, b } = await rivals(desk)
  return { dossierId: desk.dossierId, claimAId: a, claimBId: b, grounds: ['different-witnesses' as const], reason }
}
