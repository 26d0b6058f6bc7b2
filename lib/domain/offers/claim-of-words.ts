import { notRecorded } from '@/lib/domain/chains/chain'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import type { Place, SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { claimOfSuggestion, type ReadText } from './claim-of-suggestion'
import { overlaps, placesOf } from './offered-words'

/**
 * What is read of words that a person chose: all that is read of the suggestion which has most of them, as far as it stands in
 * these words. The statement is left to the person; so is a speaker whom nobody names. Null where nothing is read.
 */
export function claimOfWords(
  words: Place,
  suggestions: readonly SuggestedClaim[],
  text: ReadText,
): Omit<ClaimDraft, 'statement' | 'anchors'> | null {
  const best = suggestions.reduce<{ suggestion: SuggestedClaim; shared: number } | null>((most, suggestion) => {
    const shared = sharedWith(words, suggestion)
    return shared > (most?.shared ?? 0) ? { suggestion, shared } : most
  }, null)
  if (!best) return null
  const figures = best.suggestion.figures.filter((figure) => overlaps(figure, words))
  const { statement: _, anchors: __, ...claim } = claimOfSuggestion({ ...best.suggestion, figures }, text)
  return isSaid(best.suggestion) ? claim : { ...claim, chain: unsaid(claim, text) }
}

/** How many code points of the words a suggestion has. */
function sharedWith(words: Place, suggestion: SuggestedClaim): number {
  return placesOf(suggestion).reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, words.end) - Math.max(start, words.start)),
    0,
  )
}

function isSaid({ speaker }: SuggestedClaim): boolean {
  return speaker.kind !== 'own-voice' && speaker.kind !== 'not-recorded'
}

/** A chain whose speaker is still to be written; what passed the words on stays. */
function unsaid({ chain }: Pick<ClaimDraft, 'chain'>, { outlet }: ReadText): ClaimDraft['chain'] {
  const [head, ...others] = chain
  if (!head) return chain
  const speaker = { ...head, party: null, label: '', manner: 'paraphrase' as const, knows: 'not stated' as const }
  if (others.length > 0) return head.label === notRecorded ? [speaker, ...others] : chain
  return [speaker, { ...head, manner: 'published', knows: '', label: head.party ? '' : (outlet ?? head.label) }]
}
