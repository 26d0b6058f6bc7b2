import 'server-only'
import { z } from 'zod'
import { holdDecided, type Decided } from '@/lib/data/suggestions/decisions'
import type { Viewer } from '@/lib/data/access/viewer'
import type { Change } from '@/lib/data/access/mutate'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import type { Place, SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { suggestionErrorWords } from '@/lib/words/errors/suggestions'
import { openOffers, type ReadOffers } from './read-offers'

/** A text of the dossier. */
export const textFields = { dossierId: uuidText, captureId: uuidText }

/** Where the words of a suggestion begin and end in its text: code points, half-open. */
export const placeFields = { start: z.coerce.number().int().min(0), end: z.coerce.number().int().min(1) }

/** A suggestion by its text and place: no ids are kept for what is kept nowhere. */
export const offerFields = z.object({ ...textFields, ...placeFields })

/** Holds the text until the change ends, and gives what is still open in it. Refuses: not-found. */
export async function holdOpen(
  change: Change,
  viewer: Viewer,
  read: ReadOffers,
): Promise<{ open: SuggestedClaim[]; decided: Decided }> {
  const decided = await holdDecided(change.db, viewer, read.captureId)
  ensure(decided, 'not-found')
  return { open: openOffers(read, decided), decided }
}

/**
 * Holds the text until the change ends, and gives the open suggestion at a place in it. Refuses: not-found; conflict, when
 * somebody was faster or the text is read otherwise now.
 */
export async function holdOffer(
  change: Change,
  viewer: Viewer,
  read: ReadOffers,
  place: Place,
): Promise<{ suggestion: SuggestedClaim; where: { read: ReadOffers; salt: string } }> {
  const { open, decided } = await holdOpen(change, viewer, read)
  return { suggestion: openAt(open, place), where: { read, salt: decided.salt } }
}

/** The open suggestion at a place. Refuses: conflict, when somebody was faster or the text is read otherwise now. */
export function openAt(open: readonly SuggestedClaim[], { start, end }: Place): SuggestedClaim {
  const offered = open.find((each) => each.start === start && each.end === end)
  ensure(offered, 'conflict', { reason: suggestionErrorWords.noLongerOffered })
  return offered
}
