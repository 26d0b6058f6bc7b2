import 'server-only'
import type { z } from 'zod'
import { findDecided } from '@/lib/data/suggestions/decisions'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import { ensure } from '@/lib/domain/errors'
import { claimOfSuggestion } from '@/lib/domain/offers/claim-of-suggestion'
import { offerFields, openAt } from './input/offer-fields'
import { openOffers, readOffers } from './input/read-offers'

/** The suggestion to be changed before it is accepted. */
export const openSuggestionInput = offerFields

/** The claim that a suggestion would be drafted as, for the form. Refuses: not-found, forbidden, conflict (decided meanwhile), overloaded. */
export async function openSuggestion(caller: Caller, input: z.output<typeof openSuggestionInput>): Promise<ClaimDraft> {
  const viewer = await enterToDecide(caller, input.dossierId)
  const read = await readOffers(viewer, input.captureId)
  const decided = await findDecided(viewer, input.captureId)
  ensure(decided, 'not-found')
  return claimOfSuggestion(openAt(openOffers(read, decided), input), read)
}
