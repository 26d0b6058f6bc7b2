import type { Place, SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { overlaps, placesOf } from './offered-words'

/**
 * The suggestions that are still open: those whose words no claim has (`claimed`, in the order of the text) and nobody
 * dismissed.
 */
export function openSuggestions<S extends Pick<SuggestedClaim, 'start' | 'end' | 'pieces'>>(
  suggestions: readonly S[],
  claimed: readonly Place[],
  isDismissed: (suggestion: S) => boolean,
): S[] {
  const longest = claimed.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const isClaimed = (place: Place) => {
    for (let at = firstFrom(claimed, place.start - longest); at < claimed.length; at++) {
      const claim = claimed[at]
      if (!claim || claim.start >= place.end) return false
      if (overlaps(claim, place)) return true
    }
    return false
  }
  return suggestions.filter((suggestion) => !placesOf(suggestion).some(isClaimed) && !isDismissed(suggestion))
}

/** The place of the first that starts at `start` or later. */
function firstFrom(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of these suggestions whose words none before them has, so that all of them can be accepted at once. */
export function withoutOverlaps<S extends Pick<SuggestedClaim, 'start' | 'end' | 'pieces'>>(
  suggestions: readonly S[],
): S[] {
  const taken: Place[] = []
  return suggestions.filter((suggestion) => {
    const places = placesOf(suggestion)
    if (places.some((place) => taken.some((other) => overlaps(place, other)))) return false
    taken.push(...places)
    return true
  })
}
