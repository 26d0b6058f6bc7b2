import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { endInterest, findInterest, findRatedClaimIds } from '@/lib/data/accounts/interests'
import { changed, mutate } from '@/lib/data/access/mutate'
import { markDecisionsStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { uuidText } from '@/lib/domain/input/text'

/** Which of the caller's own interests. */
export const withdrawInterestInput = z.object({ interestId: uuidText })

/** Ends a declared interest of the caller's own; their ratings count again, and what the desk decided without them goes stale. Refuses: not-found. */
export async function withdrawInterest(
  caller: Caller,
  input: z.output<typeof withdrawInterestInput>,
): Promise<{ interestId: string }> {
  return mutate(caller, input, async (change) => {
    const interest = await findInterest(change.db, change.person.id, input.interestId)
    ensure(interest, 'not-found')
    const viewer = await enterForChange(change, { id: interest.dossier.id })
    authorize(viewer, 'interest.declare')
    const { id, party } = interest
    await endInterest(change.db, id, change.now)
    const rated = await findRatedClaimIds(change.db, viewer.personId, party.id)
    await markDecisionsStale(change, rated, staleCauses.deskDecisions.interestWithdrawn)
    await refreshSummaries(change.db, rated)
    return changed({ interestId: id }, viewer.dossier.id, [
      { kind: 'interest-withdrawn', about: [viewer.personId, party.id], payload: { v: 1, party: party.name } },
    ])
  })
}
