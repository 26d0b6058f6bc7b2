import 'server-only'
import { z } from 'zod'
import { findDecided, type LastAction } from '@/lib/data/suggestions/decisions'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { mostShown } from '@/lib/domain/offers/limits'
import { textFields } from './input/offer-fields'
import { openOffers, readOffers, type NothingSuggested } from './input/read-offers'
import { offerView, type Offer } from './views/offer-view'

/** The text whose suggestions are asked for. */
export const listSuggestionsInput = z.object(textFields)

/** What is suggested in a text and still open, in its order, and how far the desk is. */
export interface SuggestionList {
  offers: Offer[]
  /** How many are open, shown or not. */
  open: number
  decided: number
  /** What the viewer decided last and can undo. */
  last: LastAction | null
  /** Why nothing is suggested; null where something is, or was. */
  nothing: NothingSuggested | null
}

/**
 * The suggestions of a text that are open, by the rules and the parties of now. Refuses: unauthenticated, not-found,
 * forbidden (readers see none), overloaded.
 */
export async function listSuggestions(
  caller: Caller,
  { dossierId, captureId }: z.output<typeof listSuggestionsInput>,
): Promise<SuggestionList> {
  const viewer = await enterToDecide(caller, dossierId)
  const read = await readOffers(viewer, captureId)
  const decided = await findDecided(viewer, captureId)
  ensure(decided, 'not-found')
  const open = openOffers(read, decided)
  return {
    offers: open.slice(0, mostShown).map((suggestion) => offerView(suggestion, read)),
    open: open.length,
    decided: decided.count,
    last: decided.last,
    nothing: read.nothing,
  }
}
