import { foldText } from '@/lib/domain/input/fold-text'
import { searchWords } from '@/lib/domain/input/search-words'

/**
 * The lexemes of a text, each once, in the order in which they first come: those that the search column of a claim
 * has of it (`to_tsvector('simple', fold_text(…))`, migration 0001), so that the database finds claims by them.
 */
export function lexemesOf(text: string): string[] {
  // Folding writes one half as 1/2, and the database takes that for one word.
  const words = foldText(searchWords(text).join(' ')).match(/[\p{L}\p{N}\p{M}/]+/gu)
  return [...new Set(words)]
}

/** In how many of some texts each of their lexemes is. */
export function countLexemes(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const lexeme of lexemesOf(text)) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}
