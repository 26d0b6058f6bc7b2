import { codePointIndex } from '@/lib/domain/input/code-point-index'
import type { SuggestedClaim } from '@/lib/domain/suggestions/suggestion'

/** A place in a text: code points, half-open. */
export interface Place {
  start: number
  end: number
}

/** How a claim may be read: its words, speaker and manner. */
interface Reading extends Place {
  text: string
  speaker: string
  kind: string
  manner: string
  refersTo?: string | null
}

/** A claim as the cases mark it, with other readings that are right too. */
export interface MarkedClaim extends Reading {
  alternatives?: (Partial<Reading> & { omit?: boolean; split?: Place[] })[]
}

/** A figure as the cases mark it. */
export interface MarkedFigure extends Place {
  words: string
}

/** An article of the own cases or the stories. */
export interface MarkedArticle {
  id: string
  language: string
  publishedDate: string
  outlet: string
  agency: string | null
  text: string
  claims: MarkedClaim[]
  dates?: (Place & { words: string; edtf: string })[]
  notFigures?: MarkedFigure[]
}

/** What a suggestion is scored by. */
export type ScoredSuggestion = Pick<SuggestedClaim, 'start' | 'end' | 'speaker' | 'manner' | 'cue' | 'rule'> & {
  figures: readonly Place[]
  dates: readonly (Place & { edtf: string })[]
}

// Words as the cases count them: letters and digits, with an inner apostrophe or hyphen.
const word = /[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu

/** The places of a text's words, in code points. */
export function wordPlaces(text: string): Place[] {
  const index = codePointIndex(text)
  return [...text.matchAll(word)].map(({ 0: found, index: at }) => ({
    start: index.toCodePoint(at),
    end: index.toCodePoint(at + found.length),
  }))
}

/** Which words of a text lie in any of some places, by their number. */
export function wordsWithin(words: readonly Place[], places: readonly Place[]): Set<number> {
  const within = new Set<number>()
  for (const place of places)
    words.forEach(({ start, end }, index) => {
      if (start < place.end && end > place.start) within.add(index)
    })
  return within
}

/** Words in both, as a share of the words in either. */
export function overlapOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((each) => other.has(each)).length
  return both === 0 ? 0 : both / (one.size + other.size - both)
}
