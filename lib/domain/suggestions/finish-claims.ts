import { en } from '@/lib/domain/attributions/english-lexicon'
import { findFigures, type FoundFigure } from '@/lib/domain/figures/find-figures'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import type { Draft } from './drafts'
import { findDates } from './find-dates'
import { mannerOf } from './manner'
import { speakersOf } from './name-speakers'
import type { ArticleContext, Place, SuggestedClaim, SuggestedDate } from './suggestion'

/** The claims with their speakers by name, figures, dates and places in code points. */
export function finishClaims(pieces: TextPieces, drafts: readonly Draft[], context: ArticleContext): SuggestedClaim[] {
  const { text, words } = pieces
  const index = codePointIndex(text)
  const placeOf = ({ from, to }: Stretch): Place => ({
    start: index.toCodePoint(words[from]?.start ?? 0),
    end: index.toCodePoint(words[to - 1]?.end ?? 0),
  })
  const figures = findFigures(text, context)
  const dates = findDates(words, context.publishedDate)
  const taken = new Set<number>()
  const speakers = speakersOf(pieces, drafts, placeOf)
  return drafts.flatMap((draft, at) => {
    const speaker = speakers[at]
    if (!speaker) return []
    const place = placeOf(draft)
    return {
      ...place,
      speaker: speaker.speaker,
      relays: [],
      manner: mannerOf(draft, speaker),
      claimKind: 'occurrence' as const,
      cue: draft.cue && placeOf(draft.cue),
      hedge: null,
      caveat: null,
      figures: figuresIn(figures, place),
      dates: datesOf(pieces, draft, drafts[at + 1], dates, taken, placeOf, text),
      confidence: 0.5,
      rule: draft.rule,
      lexicon: en.version,
    }
  })
}

const figuresIn = (figures: readonly FoundFigure[], { start, end }: Place) =>
  figures.filter((figure) => figure.start < end && start < figure.end)

/** The dates in the words of a claim, and those of its sentence that no other claim has: when it was said. */
function datesOf(
  { sentences, words }: TextPieces,
  draft: Draft,
  next: Draft | undefined,
  dates: ReturnType<typeof findDates>,
  taken: Set<number>,
  placeOf: (stretch: Stretch) => Place,
  text: string,
): SuggestedDate[] {
  const sentence = sentences[draft.sentence]
  const until = next?.sentence === draft.sentence ? next.from : (sentence?.to ?? draft.to)
  return dates.flatMap((date, at) => {
    const isInside = date.from >= draft.from && date.to <= draft.to
    const isBeside = date.from >= (sentence?.from ?? draft.from) && date.to <= until && !taken.has(at)
    if (!isInside && !isBeside) return []
    taken.add(at)
    const { from, to, edtf, basis } = date
    const written = text.slice(words[from]?.start, words[to - 1]?.end)
    return { words: written, ...placeOf({ from, to }), edtf, basis }
  })
}
