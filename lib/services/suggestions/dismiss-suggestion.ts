import 'server-only'
import type { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { hashOfWords, insertDecisions } from '@/lib/data/suggestions/decisions'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { wordsOf } from '@/lib/domain/offers/offered-words'
import { holdOffer, offerFields } from './input/offer-fields'
import { readOffers } from './input/read-offers'

/** The suggestion to be dismissed. */
export const dismissSuggestionInput = offerFields

/**
 * Dismisses a suggestion: its words are not offered again in any text of the source. Only their salted hash is kept, so
 * that no words outlive a redaction (rule 14). Refuses: forbidden, not-found, conflict (decided meanwhile), overloaded.
 */
export async function dismissSuggestion(
  caller: Caller,
  input: z.output<typeof dismissSuggestionInput>,
): Promise<{ actionId: string }> {
  // Read before the change that decides: it takes its time, and holds nobody.
  const read = await readOffers(await enterToDecide(caller, input.dossierId), input.captureId)
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const { suggestion, where } = await holdOffer(change, viewer, read, input)
    const { rule, lexicon } = suggestion
    const [id, actionId] = [change.newId('suggestion-decision'), change.newId('suggestion-action')]
    const wordsSha256 = hashOfWords(where.salt, wordsOf(read.index, suggestion))
    const text = { dossierId: viewer.dossier.id, captureId: read.captureId }
    const stamp = { byId: viewer.personId, at: change.now }
    await insertDecisions(change.db, [
      { id, actionId, ...text, decision: 'dismissed', wordsSha256, rule, lexicon, ...stamp },
    ])
    const payload = { v: 1 as const, headline: read.source.headline, rule, lexicon }
    return changed({ actionId }, viewer.dossier.id, [
      { kind: 'suggestion-dismissed', about: [read.source.sourceId, id], payload },
    ])
  })
}
