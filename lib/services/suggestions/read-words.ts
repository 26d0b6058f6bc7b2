import 'server-only'
import type { z } from 'zod'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import { claimOfWords } from '@/lib/domain/offers/claim-of-words'
import { offerFields } from './input/offer-fields'
import { readOffers } from './input/read-offers'

/** Words that a person selected in a text. */
export const readWordsInput = offerFields

/** What the form of a claim on these words may begin with; null where nothing is read. Refuses: not-found, forbidden, overloaded. */
export async function readWords(
  caller: Caller,
  { dossierId, captureId, start, end }: z.output<typeof readWordsInput>,
): Promise<Omit<ClaimDraft, 'statement' | 'anchors'> | null> {
  const viewer = await enterToDecide(caller, dossierId)
  const read = await readOffers(viewer, captureId)
  return claimOfWords({ start, end }, read.suggestions, read)
}
