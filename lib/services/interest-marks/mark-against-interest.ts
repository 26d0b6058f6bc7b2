import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { getClaim } from '@/lib/data/claims/claims'
import { findCampOfClaim, findInterestMark, insertInterestMark } from '@/lib/data/judgements/interest-marks'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { judgementErrorWords } from '@/lib/words/errors/judgements'

/** Which claim goes against the interest of its origin's camp, and why. */
export const markAgainstInterestInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: judgementErrorWords.theReason }),
})

const noCamp = judgementErrorWords.nobodyWithACampSays

/**
 * Marks a claim as against the interest of its origin's camp, because such a claim weighs more (rule 3). Refuses:
 * forbidden, not-found, invalid (its speaker has no camp), already-standing.
 */
export async function markAgainstInterest(
  caller: Caller,
  input: z.output<typeof markAgainstInterestInput> & Seeded,
): Promise<{ markId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.mark-interest', { status: claim.status })
    ensure(await findCampOfClaim(change.db, claim.id), 'invalid', { reason: noCamp })
    ensure((await findInterestMark(change.db, viewer, claim.id)) === null, 'already-standing', {
      reason: judgementErrorWords.itIsMarkedAlready,
    })
    const markId = change.newId('interest-mark', input.key)
    await insertInterestMark(change.db, {
      id: markId,
      claimId: claim.id,
      reason: input.reason,
      byId: viewer.personId,
      at: change.now,
    })
    const payload = { v: 1 as const, statement: claim.statement, reason: input.reason }
    return changed({ markId }, viewer.dossier.id, [
      { kind: 'against-interest-marked', about: [claim.id, markId], payload },
    ])
  })
}
