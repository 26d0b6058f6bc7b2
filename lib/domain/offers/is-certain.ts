import { readFigure } from '@/lib/domain/figures/figure'
import { sameInterval } from '@/lib/domain/figures/interval'
import type { CodePointIndex } from '@/lib/domain/input/code-point-index'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import type { BoundSpeaker } from './bind-speaker'

/** Nothing less sure is accepted in bulk. */
const leastConfidence = 0.8

/**
 * Whether nothing about a suggestion is in doubt, so that it may be accepted with others (rule 14): its speaker is a party by
 * the very words beside the claim, its relays are none, and every number in its words is one figure with its measure or
 * one date. A pronoun, a second figure or an unread number is a doubt.
 */
export function isCertain(suggestion: SuggestedClaim, speaker: BoundSpeaker | null, index: CodePointIndex): boolean {
  if (!speaker?.isByOwnWords || suggestion.confidence < leastConfidence) return false
  const { figures, dates, relays, hedge, manner } = suggestion
  if (relays.length > 0 || hedge !== null || manner === 'anonymous' || suggestion.pieces) return false
  if (figures.length > 1 || dates.length > 1) return false
  return figures.every(isRead) && !hasUnreadNumber(suggestion, index)
}

function isRead(figure: SuggestedClaim['figures'][number]): boolean {
  const again = readFigure(figure.words)
  return again !== null && sameInterval(again, figure) && figure.measure !== 'not-stated' && !figure.increment
}

/** Whether a digit stands in the words that is part of no figure and no date. */
function hasUnreadNumber({ start, end, figures, dates }: SuggestedClaim, index: CodePointIndex): boolean {
  const read = [...figures, ...dates]
  return Array.from(index.slice(start, end)).some(
    (character, at) =>
      /\p{Nd}/u.test(character) && !read.some((place) => start + at >= place.start && start + at < place.end),
  )
}
