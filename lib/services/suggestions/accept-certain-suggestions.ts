import 'server-only'
import { z } from 'zod'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { mostAtOnce } from '@/lib/domain/offers/limits'
import { suggestionErrorWords } from '@/lib/words/errors/suggestions'
import { draftAsRead, type Drafted } from './input/draft-suggestions'
import { firstOf } from './input/first-of'
import { holdOpen, placeFields, textFields } from './input/offer-fields'
import { certainOf, readOffers } from './input/read-offers'

/** The suggestions that the person saw as certain. */
export const acceptCertainSuggestionsInput = z.object({
  ...textFields,
  places: z
    .array(z.object(placeFields))
    .min(1, suggestionErrorWords.nothingIsCertain)
    .max(mostAtOnce, suggestionErrorWords.tooManyAtOnce),
})

/** What was drafted, and how many were left because somebody decided them meanwhile, or they are certain no more. */
export type DraftedTogether = Drafted & { left: number }

/**
 * Drafts several suggestions as they were read, all or none, undone by one action. Only what is certain is taken,
 * whatever is asked for (rule 14). Nothing left to draft changes nothing. Refuses: forbidden, not-found, overloaded.
 */
export async function acceptCertainSuggestions(
  caller: Caller,
  input: z.output<typeof acceptCertainSuggestionsInput>,
): Promise<DraftedTogether> {
  // Read before the change that decides: it takes its time, and holds nobody.
  const read = await readOffers(await enterToDecide(caller, input.dossierId), input.captureId)
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const { open, decided } = await holdOpen(change, viewer, read)
    const wanted = certainOf(open, read).filter(({ start, end }) =>
      input.places.some((place) => place.start === start && place.end === end),
    )
    const left = input.places.length - wanted.length
    if (wanted.length === 0) return unchanged({ actionId: '', claimIds: [], left })
    const { drafted, entries } = await draftAsRead(change, viewer, { read, salt: decided.salt }, wanted)
    return changed({ ...drafted, left }, viewer.dossier.id, firstOf(entries))
  })
}
