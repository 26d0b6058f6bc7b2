import { bindSpeaker, canBeParty } from '@/lib/domain/offers/bind-speaker'
import { claimOfSuggestion } from '@/lib/domain/offers/claim-of-suggestion'
import { isCertain } from '@/lib/domain/offers/is-certain'
import { offerId } from '@/lib/domain/offers/offer-id'
import { placesOf } from '@/lib/domain/offers/offered-words'
import { rules } from '@/lib/domain/attributions/rules'
import { keysOf, wordOf } from '@/lib/domain/collections/records'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import type { ReadOffers } from '@/lib/services/suggestions/input/read-offers'

/** A suggestion as its card shows it; places in code points of the text, half-open. */
export type Offer = ReturnType<typeof offerView>

/** A suggestion with all that was read of it, who its speaker is in the dossier, why it is made, and whether it is certain. */
export function offerView(suggestion: SuggestedClaim, read: ReadOffers) {
  const { start, end, manner, confidence, rule, speaker } = suggestion
  const bound = bindSpeaker(speaker, read.parties)
  const { statement, chain, kind, figure, eventDate, saidDate, hedge, caveat } = claimOfSuggestion(suggestion, read)
  const names = chain.map(({ party, label }) => party?.name ?? label)
  return {
    id: offerId(suggestion),
    start,
    end,
    spans: placesOf(suggestion).map((place): [number, number] => [place.start, place.end]),
    words: statement,
    speaker: names[0] ?? '',
    isParty: bound !== null,
    /** Its speaker is no party yet and could be one. */
    canBeParty: bound === null && canBeParty(speaker),
    campId: bound?.party.campId ?? null,
    /** Whom a pronoun or short name is taken to mean. */
    meant: speaker.refersTo !== null && speaker.text !== '' ? { text: speaker.text, name: speaker.refersTo } : null,
    through: names.slice(1),
    kind,
    manner,
    figure: figure.words === '' ? null : { words: figure.words, measure: figure.measure },
    happened: eventDate.words,
    said: saidDate.words,
    hedge,
    caveat,
    confidence,
    why: rules[wordOf(keysOf(rules), rule)],
    isCertain: isCertain(suggestion, bound, read.index),
  }
}
