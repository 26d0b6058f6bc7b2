import { en } from '@/lib/domain/attributions/english-lexicon'
import { isSign, isVerbLike, keyAt, type SentenceView, trimmed } from '@/lib/domain/attributions/sentence-view'
import { sentencesIn, type Stretch, type TextPieces } from '@/lib/domain/sentences/sentences'
import { clausesIn, hasVerb } from './clauses'

/** The words of one claim; `isQuoted` where quotation marks stand round all of them. */
export interface ClaimWords extends Stretch {
  isQuoted: boolean
  /** It describes something behind a comma: the outlet's, for all that the text tells. */
  isAside?: boolean
}

/**
 * The claims in the words that somebody says: one for each sentence of a quotation, one for each assertion, and one for
 * each thing that is demanded (`does` is what the cue does).
 */
export function splitClaims(pieces: TextPieces, view: SentenceView, content: Stretch, does = 'says'): ClaimWords[] {
  const { from, to } = trimmed(view, content, { first: leading, last: trailing })
  if (from >= to) return []
  const quotation = pieces.quotations[pieces.quotationOf[from] ?? -1]
  if (quotation?.open === from && (quotation.close >= to - 1 || quotation.close >= content.to - 1)) {
    const inside = { from: from + 1, to: Math.min(quotation.close, to) }
    return sentencesIn(pieces.words, inside).flatMap((sentence) => quotedClaim(view, sentence))
  }
  const clauses = does === 'demands' ? listedIn(view, { from, to }) : clausesIn(view, { from, to }, true)
  return clauses.flatMap((clause) => meanwhileIn(view, clause)).flatMap((clause) => withAside(view, clause))
}

const leading = new Set(['but', 'and', 'that', 'yet', 'while', 'فيما', 'بينما', 'اذ'])
const trailing = new Set(['and', 'but', 'while', 'as'])

function quotedClaim({ words }: SentenceView, { from, to }: Stretch): ClaimWords[] {
  let end = to
  while (end > from && words[end - 1]?.kind === 'sign' && words[end - 1]?.text !== '?') end--
  return end > from ? [{ from, to: end, isQuoted: true }] : []
}

/** "A halt in violence, a mechanism for talks, and support": three demands are three claims. */
function listedIn(view: SentenceView, { from, to }: Stretch): Stretch[] {
  const commas: number[] = []
  for (let at = from; at < to; at++) if (isSign(view, at, ',')) commas.push(at)
  const last = commas.at(-1) ?? from
  if (commas.length < 2 || lastOfList(view, { from: last + 1, to }).length < 2) return [{ from, to }]
  const ends = [...commas, to]
  const items = ends.map((end, index) => ({ from: index === 0 ? from : (ends[index - 1] ?? from) + 1, to: end }))
  return items
    .flatMap((item, index) => (index === items.length - 1 ? lastOfList(view, item) : [item]))
    .map((item) => trimmed(view, item, { first: leading }))
    .filter((item) => item.to > item.from)
}

const wordsOfItem = 4

function lastOfList(view: SentenceView, { from, to }: Stretch): Stretch[] {
  for (let at = from + wordsOfItem; at <= to - wordsOfItem; at++) {
    if (keyAt(view, at) === 'and')
      return [
        { from, to: at },
        { from: at + 1, to },
      ]
  }
  return [{ from, to }]
}

const wordsToVerb = 5
const comparing = new Set(['such', 'so', 'as', 'same', 'far', 'long', 'well', 'soon', 'many', 'much'])

/** "Few people remain as the army advances": what happens meanwhile is another assertion. */
function meanwhileIn(view: SentenceView, { from, to }: Stretch): Stretch[] {
  for (let at = from + wordsOfItem; at < to - 3; at++) {
    const isComparison = comparing.has(keyAt(view, at - 1)) || comparing.has(keyAt(view, at - 2))
    if (keyAt(view, at) !== 'as' || view.isQuoted(at) || isComparison) continue
    if (opensMeanwhile(view, at + 1, to)) return [trimmed(view, { from, to: at }), { from: at + 1, to }]
  }
  return [{ from, to }]
}

function opensMeanwhile(view: SentenceView, at: number, to: number): boolean {
  const first = keyAt(view, at)
  const isNoun = !en.prepositions.has(first) && first !== 'a' && first !== 'an' && !comparing.has(first)
  if (!isNoun || isVerbLike(view, at)) return false
  if (en.pronouns.has(first)) return true
  for (let next = at + 1; next < to && next - at <= wordsToVerb; next++) {
    if (isSign(view, next, ',')) return false
    if (isVerbLike(view, next) || /[a-z](?:ces|tes|ses|ves|nds)$/.test(keyAt(view, next))) return true
  }
  return false
}

/** "..., a mixed neighbourhood, which rebels held": a description at the end is parted from what is said. */
function withAside(view: SentenceView, { from, to }: Stretch): ClaimWords[] {
  const whole = [{ from, to, isQuoted: false }]
  for (let at = from + wordsOfItem; at < to - 3; at++) {
    if (!isSign(view, at, ',') || !hasVerb(view, from, at)) continue
    if (!opensAside(view, at + 1, to)) continue
    const aside = asideIn(view, { from: at + 1, to })
    return [{ from, to: at, isQuoted: false }, ...(aside ? [aside] : [])]
  }
  return whole
}

const persons = new Set(['he', 'she', 'they', 'we', 'i'])

function opensAside(view: SentenceView, at: number, to: number): boolean {
  const first = keyAt(view, at)
  // "Which he then enlarged" goes on with what is said.
  if (['which', 'where', 'who'].includes(first)) return !persons.has(keyAt(view, at + 1))
  return ['a', 'an'].includes(first) && relativeIn(view, { from: at, to }) !== null
}

function relativeIn(view: SentenceView, { from, to }: Stretch): number | null {
  for (let at = from; at < to; at++)
    if (['which', 'who', 'that'].includes(keyAt(view, at)) && !view.isQuoted(at)) return at
  return null
}

/** The relative clause of a description: it alone asserts something. */
function asideIn(view: SentenceView, stretch: Stretch): ClaimWords | null {
  const from = relativeIn(view, stretch) ?? stretch.from
  return stretch.to - from >= wordsOfItem ? { from, to: stretch.to, isQuoted: false, isAside: true } : null
}
