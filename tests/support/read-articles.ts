import { knownParties } from '@/lib/domain/offers/known-parties'
import { claimOfSuggestion } from '@/lib/domain/offers/claim-of-suggestion'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import { readFigure } from '@/lib/domain/figures/figure'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { suggestionFor } from './claim-score'
import { faultsOf, type ClaimState, type ReadClaim, type WorkedArticle } from './claim-work'
import { sharedSuite } from './shared-suite'

/*
 * Prints, for each article of the suites named, which suggestion a person would take for each claim, and whether it is read as the
 * case has it. A program of its own: the lexicons are JSON, which the browser tests cannot import.
 */
const articles = process.argv.slice(2).flatMap((name) => (sharedSuite(name) as { articles: WorkedArticle[] }).articles)
const readings = Object.fromEntries(articles.map((article) => [article.id, readingOf(article)]))
console.log(JSON.stringify(readings))

function readingOf(article: WorkedArticle): ReadClaim[] {
  const { text, publishedDate, outlet, agency, language } = article
  const suggestions = suggestClaims(text, { publishedDate, outlet, agency, language, parties: [] })
  const read = { captureId: '', index: codePointIndex(text), outlet, agency, parties: knownParties([]) }
  return article.claims.map((claim) => {
    const suggestion = suggestionFor(text, claim, suggestions)
    if (!suggestion) return null
    const { start, end } = suggestion
    const state = stateOf(claimOfSuggestion(suggestion, read))
    return { start, end, isRight: faultsOf(article, claim, state).length === 0 }
  })
}

/** What a draft would be stored as. */
function stateOf({ chain, kind, figure, saidDate, eventDate }: ClaimDraft): ClaimState {
  const interval = kind === 'figure' || kind === 'prediction' ? readFigure(figure.words) : null
  return {
    chain: chain.map(({ party, label }) => party?.name ?? label),
    manner: chain[0]?.manner ?? '',
    figure: interval && { low: interval.low, high: interval.high },
    said: saidDate.edtf,
    happened: eventDate.edtf,
  }
}
