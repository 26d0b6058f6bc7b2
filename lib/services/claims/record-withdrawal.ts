import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { getClaim } from '@/lib/data/claims/claims'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { insertWithdrawal } from '@/lib/data/sources/notices'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { typedDateSchema } from '@/lib/domain/dates/typed-date-schema'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Which claim its speaker took back, how, and when (EDTF) if that is known. */
export const recordWithdrawalInput = z.object({
  dossierId: uuidText,
  claimId: uuidText,
  words: plainText({ min: 1, max: 2000, label: claimErrorWords.howItWasTakenBack }),
  withdrawnDate: typedDateSchema.nullish().transform((date) => date ?? null),
})

/**
 * Records that the speaker took a claim back. The claim stays as it is; what rests on it goes stale and stays.
 * Refuses: forbidden (readers, a retired claim), not-found, invalid by field.
 */
export async function recordWithdrawal(
  caller: Caller,
  input: z.output<typeof recordWithdrawalInput>,
): Promise<{ withdrawalId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    await lockClaims(change.db, [input.claimId])
    const claim = await getClaim(change.db, viewer, input.claimId)
    authorize(viewer, 'claim.edit', { status: claim.status })
    const { words, withdrawnDate } = input
    const withdrawalId = change.newId('withdrawal')
    const row = { id: withdrawalId, claimId: claim.id, words, withdrawnDate }
    await insertWithdrawal(change.db, { ...row, byId: viewer.personId, at: change.now })
    await refreshSummaries(change.db, await markStale(change, [claim.id], staleCauses.everyJudgement.withdrawn))
    return changed({ withdrawalId }, viewer.dossier.id, [
      {
        kind: 'claim-withdrawn',
        about: [claim.id, withdrawalId],
        payload: { v: 1, statement: claim.statement, words },
      },
    ])
  })
}
