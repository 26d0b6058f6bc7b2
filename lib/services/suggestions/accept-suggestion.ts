import 'server-only'
import type { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { draftAsRead, type Drafted } from './input/draft-suggestions'
import { holdOffer, offerFields } from './input/offer-fields'
import { readOffers } from './input/read-offers'
import { firstOf } from './input/first-of'

/** The suggestion to be drafted as it was read. */
export const acceptSuggestionInput = offerFields

/**
 * Drafts a suggestion with all that was read; its statement keeps the article's words until somebody words it. Refuses:
 * forbidden, not-found, conflict (its words are claimed or dismissed meanwhile), overloaded.
 */
export async function acceptSuggestion(
  caller: Caller,
  input: z.output<typeof acceptSuggestionInput>,
): Promise<Drafted> {
  // Read before the change that decides: it takes its time, and holds nobody.
  const read = await readOffers(await enterToDecide(caller, input.dossierId), input.captureId)
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const { suggestion, where } = await holdOffer(change, viewer, read, input)
    const { drafted, entries } = await draftAsRead(change, viewer, where, [suggestion])
    return changed(drafted, viewer.dossier.id, firstOf(entries))
  })
}
