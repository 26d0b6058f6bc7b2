import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { findRatedClaimIds, getPartyName, insertInterest } from '@/lib/data/accounts/interests'
import { changed, mutate } from '@/lib/data/access/mutate'
import { markDecisionsStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { interestKinds } from '@/lib/domain/vocabulary'
import { accountErrorWords } from '@/lib/words/errors/accounts'

/** The party, what ties the caller to it, and words about it. */
export const declareInterestInput = z.object({
  dossierId: uuidText,
  partyId: z.string({ error: accountErrorWords.chooseAParty }).pipe(uuidText),
  kind: z.enum(interestKinds, { error: accountErrorWords.chooseWhatTiesYou }),
  note: plainText({ max: 1000, label: accountErrorWords.theNote })
    .nullish()
    .transform((value) => value ?? null),
})

/**
 * Records that the caller works for or campaigns with a party: their ratings of its claims are kept and no
 * longer counted (rule 7), and what the desk decided on them goes stale. Refuses: not-found; duplicate when one stands.
 */
export async function declareInterest(
  caller: Caller,
  input: z.output<typeof declareInterestInput>,
): Promise<{ interestId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'interest.declare')
    const { personId } = viewer
    const { kind, note } = input
    const party = await getPartyName(change.db, viewer, input.partyId)
    const id = change.newId('interest', `${viewer.dossier.key}/${personId}/${party.id}`)
    const row = { id, personId, partyId: party.id, kind, note, declaredAt: change.now }
    const reason = accountErrorWords.youHaveDeclared
    ensure(await insertInterest(change.db, row), 'duplicate', { reason, fields: { partyId: reason } })
    const rated = await findRatedClaimIds(change.db, personId, party.id)
    await markDecisionsStale(change, rated, staleCauses.deskDecisions.interestDeclared)
    await refreshSummaries(change.db, rated)
    return changed({ interestId: id }, viewer.dossier.id, [
      { kind: 'interest-declared', about: [personId, party.id], payload: { v: 1, party: party.name, kind } },
    ])
  })
}
