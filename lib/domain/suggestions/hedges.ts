import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { firstPhrase } from '@/lib/domain/attributions/phrases'
import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import type { Draft } from './drafts'

/** The words that make a claim less than certain, in it or in its cue: "reportedly", "may"; null where there are none. */
export function hedgeOf({ words }: TextPieces, draft: Draft): Stretch | null {
  for (const stretch of [draft.cue, draft]) {
    const hedge = stretch && (firstPhrase(en.hedges, words, stretch) ?? firstPhrase(ar.hedges, words, stretch))
    if (hedge) return { from: hedge.from, to: hedge.to }
  }
  return null
}

/** For each sentence that says that something could not be verified, the words that say so. */
export function caveatsIn({ words, sentences }: TextPieces): Map<number, Stretch> {
  const caveats = new Map<number, Stretch>()
  for (const [index, sentence] of sentences.entries()) {
    const caveat = firstPhrase(en.caveats, words, sentence) ?? firstPhrase(ar.caveats, words, sentence)
    if (caveat) caveats.set(index, { from: caveat.from, to: caveat.to })
  }
  return caveats
}

/** The caveat that stands with a claim: in its sentence, or in the next of its paragraph. */
export function caveatOf(pieces: TextPieces, caveats: ReadonlyMap<number, Stretch>, draft: Draft): Stretch | null {
  const own = caveats.get(draft.sentence)
  if (own) return own.from >= draft.from && own.to <= draft.to ? null : own
  const isNextBeside = pieces.sentences[draft.sentence + 1]?.paragraph === pieces.sentences[draft.sentence]?.paragraph
  return isNextBeside ? (caveats.get(draft.sentence + 1) ?? null) : null
}
