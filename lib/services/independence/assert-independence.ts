import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { getClaim } from '@/lib/data/claims/claims'
import { findOriginId, insertIndependence, relationsOf } from '@/lib/data/origins/independence'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { orderPair } from '@/lib/domain/comparisons/comparison'
import { DomainError } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { independenceGrounds } from '@/lib/domain/vocabulary'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Two claims somebody calls independent of each other, on which grounds. */
export const assertIndependenceInput = z
  .object({
    dossierId: uuidText,
    claimAId: uuidText,
    claimBId: z.string({ error: judgementErrorWords.chooseTheOtherClaim }).pipe(uuidText),
    grounds: z
      .array(z.enum(independenceGrounds), { error: judgementErrorWords.nameAtLeastOneGround })
      .min(1, judgementErrorWords.nameAtLeastOneGround),
    reason: plainText({ min: 1, max: 4000, label: judgementErrorWords.theReason }),
  })
  .refine((input) => input.claimAId !== input.claimBId, {
    error: judgementErrorWords.chooseTwoClaimsNot,
    path: ['claimBId'],
  })

/**
 * Calls two claims independent; it counts once a second person confirms. Refuses: forbidden, not-found, invalid
 * (one origin, or one that belongs to or draws on the other: rule 3), duplicate (asserted already).
 */
export async function assertIndependence(
  caller: Caller,
  input: z.output<typeof assertIndependenceInput> & Seeded,
): Promise<{ independenceId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const { a, b } = orderPair(input.claimAId, input.claimBId, null)
    await lockClaims(change.db, [a, b])
    const claimA = await getClaim(change.db, viewer, a)
    const claimB = await getClaim(change.db, viewer, b)
    authorize(viewer, 'independence.assert')
    await refuseRelated(change, viewer, a, b)
    const independenceId = change.newId('independence', input.key)
    const grounds = [...new Set(input.grounds)]
    const { reason } = input
    await insertIndependence(change.db, {
      id: independenceId,
      claimAId: a,
      claimBId: b,
      grounds,
      reason,
      byId: viewer.personId,
      at: change.now,
    })
    const payload = { v: 1 as const, a: claimA.statement, b: claimB.statement, reason }
    return changed({ independenceId }, viewer.dossier.id, [
      { kind: 'independence-asserted', about: [independenceId, a, b], payload },
    ])
  })
}

async function refuseRelated(change: Change, viewer: Viewer, a: string, b: string): Promise<void> {
  const [originA, originB] = [await findOriginId(change.db, a), await findOriginId(change.db, b)]
  if (!originA || !originB) return
  const sentence =
    originA === originB
      ? judgementErrorWords.bothClaimsCome
      : (await relationsOf(change.db, viewer))(originA, originB)
        ? judgementErrorWords.oneOriginIsAMember
        : null
  if (sentence) throw new DomainError('invalid', { reason: sentence, fields: { claimBId: sentence } })
}
