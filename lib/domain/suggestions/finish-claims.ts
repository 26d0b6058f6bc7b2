import { countWhile } from '@/lib/domain/collections/count-while'
import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { findFigures, type FoundFigure } from '@/lib/domain/figures/find-figures'
import { codePointIndex } from '@/lib/domain/input/code-point-index'
import type { Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import type { Draft } from './drafts'
import { caveatOf, caveatsIn, hedgeOf } from './hedges'
import { claimKindOf } from './claim-kind'
import { confidenceOf } from './confidence'
import { type FoundDate, findDates } from './find-dates'
import { relaysOf } from './relays'
import { mannerOf } from './manner'
import { speakersOf } from './name-speakers'
import type { ArticleContext, Place, SuggestedClaim, SuggestedDate } from './suggestion'

/** The claims with their speakers by name, relays, figures, dates and places in code points. */
export function finishClaims(pieces: TextPieces, drafts: readonly Draft[], context: ArticleContext): SuggestedClaim[] {
  const { text, words } = pieces
  const index = codePointIndex(text)
  const placeOf = ({ from, to }: Stretch): Place => ({
    start: index.toCodePoint(words[from]?.start ?? 0),
    end: index.toCodePoint(words[to - 1]?.end ?? 0),
  })
  const place = (stretch: Stretch | null) => stretch && placeOf(stretch)
  const figures = findFigures(text, context)
  const datesOf = datesByClaim(pieces, drafts, findDates(words, context.publishedDate), placeOf)
  const speakers = speakersOf(pieces, drafts, placeOf, context.parties)
  const caveats = caveatsIn(pieces)
  return drafts.flatMap((draft, at) => {
    const named = speakers[at]
    if (!named) return []
    const own = placeOf(draft)
    const counted = figuresIn(figures, own)
    const pieceList = piecesOfClaim(pieces, draft).map(placeOf)
    return {
      ...own,
      ...(pieceList.length > 1 ? { pieces: pieceList } : {}),
      speaker: named.speaker,
      relays: relaysOf(pieces, draft, context).map((relay) => ({
        text: index.slice(placeOf(relay).start, placeOf(relay).end),
        ...placeOf(relay),
        kind: relay.kind,
      })),
      manner: mannerOf(draft, named),
      claimKind: claimKindOf(pieces, draft, counted.length > 0),
      cue: place(draft.cue),
      hedge: place(hedgeOf(pieces, draft)),
      caveat: place(caveatOf(pieces, caveats, draft)),
      figures: counted,
      dates: datesOf(draft, drafts[at + 1]),
      confidence: confidenceOf(draft.rule, named.speaker),
      rule: draft.rule,
      lexicon: /^\p{Script=Arabic}/u.test(words[draft.from]?.text ?? '') ? `ar ${ar.version}` : `en ${en.version}`,
    }
  })
}

/** The words of a claim without a cue that stands inside it. */
function piecesOfClaim({ words }: TextPieces, { from, to, cue, speaker }: Draft): Stretch[] {
  if (!cue || typeof speaker === 'string' || cue.from <= from || cue.to >= to) return []
  let before = Math.min(cue.from, speaker.whole.from)
  let behind = Math.max(cue.to, speaker.whole.to)
  if (before <= from || behind >= to) return []
  while (before > from && words[before - 1]?.kind === 'sign') before--
  while (behind < to && words[behind]?.kind === 'sign') behind++
  return [
    { from, to: before },
    { from: behind, to },
  ]
}

/** The figures that lie in a place; both are in the order of the text. */
function figuresIn(figures: readonly FoundFigure[], { start, end }: Place): FoundFigure[] {
  const from = countWhile(figures.length, (index) => (figures[index]?.end ?? Infinity) <= start)
  let to = from
  while ((figures[to]?.start ?? Infinity) < end) to++
  return figures.slice(from, to)
}

/** The dates in the words of a claim, and those of its sentence that no claim before it has: when it was said. */
function datesByClaim(
  { sentences, words, text }: TextPieces,
  drafts: readonly Draft[],
  dates: readonly FoundDate[],
  placeOf: (stretch: Stretch) => Place,
): (draft: Draft, next: Draft | undefined) => SuggestedDate[] {
  const taken = new Set<FoundDate>()
  let first = 0
  return (draft, next) => {
    const sentence = sentences[draft.sentence] ?? draft
    while ((dates[first]?.from ?? Infinity) < sentence.from) first++
    const until = next?.sentence === draft.sentence ? next.from : sentence.to
    const own: SuggestedDate[] = []
    for (let at = first; at < dates.length; at++) {
      const date = dates[at]
      if (!date || date.from >= sentence.to) break
      const isInside = date.from >= draft.from && date.to <= draft.to
      if (!isInside && (date.to > until || taken.has(date))) continue
      taken.add(date)
      const { from, to, edtf, basis } = date
      own.push({ words: text.slice(words[from]?.start, words[to - 1]?.end), ...placeOf({ from, to }), edtf, basis })
    }
    return own
  }
}
