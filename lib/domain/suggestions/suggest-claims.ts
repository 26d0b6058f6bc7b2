import { listOf } from '@/lib/domain/attributions/phrases'
import { piecesOf } from '@/lib/domain/sentences/sentences'
import { draftsOf } from './drafts'
import { finishClaims } from './finish-claims'
import type { ArticleContext, SuggestedClaim } from './suggestion'

/**
 * The claims that the machine proposes in the text of an article, in the order of the text (formats.md; product.md, rule 14).
 * Offsets are code points of `text`. A language that is not read gives none.
 */
export function suggestClaims(text: string, context: ArticleContext): SuggestedClaim[] {
  const language = context.language.toLowerCase().split('-')[0]
  if (language !== 'en' && language !== 'ar') return []
  const pieces = piecesOf(text)
  const names = listOf((context.parties ?? []).flatMap((party) => party.names))
  return finishClaims(pieces, draftsOf(pieces, language, names), context)
}
