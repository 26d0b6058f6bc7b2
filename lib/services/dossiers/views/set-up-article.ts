import { bindSpeaker } from '@/lib/domain/offers/bind-speaker'
import type { Stated } from '@/lib/domain/offers/shown-statement'
import { wordsOf } from '@/lib/domain/offers/offered-words'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import type { NothingSuggested, ReadOffers } from '@/lib/services/suggestions/input/read-offers'

/** A suggestion that is certain: its place (code points, half-open), the claim that it would be, and the party that speaks. */
export interface CertainClaim extends Stated {
  start: number
  end: number
  speaker: string
}

/** An article as the set-up of a dossier shows it. */
export interface SetUpArticle {
  captureId: string
  sourceKey: string
  headline: string
  outlet: string | null
  /** How many suggestions nobody has decided yet. */
  open: number
  /** How many somebody has accepted or dismissed. */
  decided: number
  certain: CertainClaim[]
  /** Why nothing is suggested in it; null where something is, or was. */
  nothing: NothingSuggested | null
}

/** An article with how many of its suggestions are open and decided, and those of the open ones that are certain. */
export function articleView(
  sourceKey: string,
  offers: ReadOffers,
  { open, decided, certain }: { open: number; decided: number; certain: readonly SuggestedClaim[] },
): SetUpArticle {
  const { captureId, source, nothing, index, parties } = offers
  const { headline, outlet } = source
  const claims = certain.map((claim): CertainClaim => {
    const { start, end, speaker } = claim
    const party = bindSpeaker(speaker, parties)?.party
    const stated = { statement: wordsOf(index, claim), statementIs: 'article' as const }
    return { start, end, ...stated, speaker: party?.name ?? speaker.text }
  })
  return { captureId, sourceKey, headline, outlet, open, decided, certain: claims, nothing }
}
