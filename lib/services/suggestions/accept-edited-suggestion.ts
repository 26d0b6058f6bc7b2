import 'server-only'
import type { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { claimFields } from '@/lib/services/claims/input/claim-fields'
import { submitDrafted, submitField } from '@/lib/services/claims/input/submit-drafted'
import { draftAsChanged, type Drafted } from './input/draft-suggestions'
import { firstOf } from './input/first-of'
import { holdOffer, placeFields, textFields } from './input/offer-fields'
import { readOffers } from './input/read-offers'

/** A suggestion, and the claim that a person made of it. */
export const acceptEditedSuggestionInput = claimFields.extend({ ...textFields, ...placeFields, ...submitField })

/**
 * Drafts a suggestion as a person changed it, and submits it for review where that is asked; the history says what they changed. The statement counts as the article's
 * words while no other word stands in it. Refuses: forbidden, not-found, invalid by field, orphan-quote, conflict (its
 * words are claimed or dismissed meanwhile), overloaded.
 */
export async function acceptEditedSuggestion(
  caller: Caller,
  input: z.output<typeof acceptEditedSuggestionInput>,
): Promise<Drafted> {
  // Read before the change that decides: it takes its time, and holds nobody.
  const read = await readOffers(await enterToDecide(caller, input.dossierId), input.captureId)
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const { suggestion, where } = await holdOffer(change, viewer, read, input)
    const { drafted, entries } = await draftAsChanged(change, viewer, where, { suggestion, typed: input })
    const claims = drafted.claimIds.map((id) => ({ id, statement: input.statement }))
    const submitted = await Promise.all(claims.map((claim) => submitDrafted(change, viewer, claim, input)))
    if (input.submit) await refreshSummaries(change.db, drafted.claimIds)
    return changed(drafted, viewer.dossier.id, firstOf([...entries, ...submitted.flat()]))
  })
}
