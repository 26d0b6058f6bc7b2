import { overlapOf, type Place, type ScoredSuggestion, wordPlaces, wordsWithin } from './claim-cases'
import type { Share, Suggest } from './claim-score'

/** An article of the first dossier: its text, and the claims in it by another speaker than the outlet. */
export interface ClaimedArticle {
  id: string
  text: string
  publishedDate: string | null
  outlet: string | null
  agency: string | null
  /** The words of each claim; a claim can stand in several places, of which one is enough. */
  claims: Place[][]
}

/** How the suggestions for articles compare with the claims that people made in them. */
export interface OriginalsScore {
  /** Claims with 0.8 of their words in one suggestion: in its words, or in those with the speaker and the cue. */
  within: Share
  /** Those with 0.8 of their words in the words of one suggestion alone. */
  withinWords: Share
  /** Claims at intersection / union of words of a half. */
  matched: Share
  suggestions: number
  errors: string[]
}

const most = 0.8
const half = 0.5

/** The score of an engine on articles, run as if no claim existed. */
export function originalsScore(articles: readonly ClaimedArticle[], suggest: Suggest): OriginalsScore {
  const score: OriginalsScore = {
    within: { right: 0, of: 0 },
    withinWords: { right: 0, of: 0 },
    matched: { right: 0, of: 0 },
    suggestions: 0,
    errors: [],
  }
  for (const { id, text, claims, ...context } of articles) {
    const words = wordPlaces(text)
    const suggested = suggest(text, { ...context, language: 'en' })
    const alone = suggested.map((one) => wordsWithin(words, [one]))
    const spans = [...alone, ...suggested.map((one) => wordsWithin(words, [one, ...speakerOf(one)]))]
    score.suggestions += suggested.length
    for (const places of claims) {
      const golds = places.map((place) => wordsWithin(words, [place]))
      const isWithin = golds.some((gold) => spans.some((span) => shareOf(gold, span) >= most))
      if (golds.some((gold) => alone.some((span) => shareOf(gold, span) >= most))) score.withinWords.right++
      score.withinWords.of++
      const isMatched = golds.some((gold) => spans.some((span) => overlapOf(gold, span) >= half))
      const quoted = places.map(({ start, end }) => [...text].slice(start, end).join('')).join(' / ')
      score.within.of++
      score.matched.of++
      if (isWithin) score.within.right++
      if (isMatched) score.matched.right++
      if (!isWithin) score.errors.push(`outside ${id}: ${quoted}`)
      else if (!isMatched) score.errors.push(`longer ${id}: ${quoted}`)
    }
  }
  return score
}

/** Where the speaker and the cue stand. */
function speakerOf({ speaker: { start, end }, cue }: ScoredSuggestion): Place[] {
  return start === null || end === null ? [] : [{ start, end }, ...(cue ? [cue] : [])]
}

function shareOf(gold: ReadonlySet<number>, span: ReadonlySet<number>): number {
  return gold.size === 0 ? 0 : [...gold].filter((each) => span.has(each)).length / gold.size
}
