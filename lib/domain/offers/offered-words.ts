import type { CodePointIndex } from '@/lib/domain/input/code-point-index'
import type { Place, SuggestedClaim } from '@/lib/domain/suggestions/suggestion'

/** The shortest and longest statement that a claim can have, in code points. */
const statementLimits = { least: 3, most: 2000 }

/** Where the words of a suggestion stand: in one place, or in pieces around a cue. Code points, half-open, in order. */
export function placesOf(suggestion: Pick<SuggestedClaim, 'start' | 'end' | 'pieces'>): Place[] {
  return suggestion.pieces ?? [{ start: suggestion.start, end: suggestion.end }]
}

/** The words of a suggestion as the article has them, on one line; what is left out between pieces is an ellipsis. */
export function wordsOf(index: CodePointIndex, suggestion: Pick<SuggestedClaim, 'start' | 'end' | 'pieces'>): string {
  return placesOf(suggestion)
    .map(({ start, end }) => index.slice(start, end).replace(/\s+/gu, ' ').trim())
    .join(' … ')
}

/** Whether two stretches of a text have a character in common. */
export function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether words can be the statement of a claim: neither too few nor too many, and with a letter in them. */
export function canBeStated(words: string): boolean {
  const length = [...words].length
  return length >= statementLimits.least && length <= statementLimits.most && /\p{L}/u.test(words)
}
