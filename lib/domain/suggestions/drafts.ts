import type { Attribution, Mention } from '@/lib/domain/attributions/attribution'
import { arabicAttributions } from '@/lib/domain/attributions/arabic'
import { englishAttributions } from '@/lib/domain/attributions/english'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { introducedBy } from '@/lib/domain/attributions/english-follow-ons'
import type { Phrases } from '@/lib/domain/attributions/phrases'
import type { Rule } from '@/lib/domain/attributions/rules'
import { isAuxiliary, keyAt, type SentenceView, viewOf } from '@/lib/domain/attributions/sentence-view'
import type { Sentence, Stretch, TextPieces } from '@/lib/domain/sentences/sentences'
import { hasVerb } from './clauses'
import { datelineEnd } from './dateline'
import { ownVoice } from './own-voice'
import { splitClaims } from './split-claims'

/** A claim in places of words, before its speaker is known by name. */
export interface Draft extends Stretch {
  rule: Rule
  does: string
  isQuoted: boolean
  cue: Stretch | null
  speaker: Mention | 'same' | 'outlet' | 'unnamed'
  audience: Stretch | null
  relay: Mention | null
  sentence: number
}

/** The claims of every sentence, in the order of the text; `names` are those of the dossier's parties. */
export function draftsOf(pieces: TextPieces, language: 'en' | 'ar', names?: Phrases<true>): Draft[] {
  const drafts: Draft[] = []
  for (const [index, sentence] of pieces.sentences.entries()) {
    const view = viewOf(pieces, sentence)
    if (view.to <= view.from) continue
    const start = datelineEnd(view)
    const read = language === 'en' ? englishAttributions(view, start) : arabicAttributions(view, start, names)
    const attributions = read.map((one) => (isByNobody(view, one) ? { ...one, does: 'unsaid' } : one))
    const own = attributions.flatMap((one) => draftsFrom(pieces, view, one, index))
    const quoted =
      own.length === 0
        ? standaloneQuotation(pieces, view, sentence, {
            index,
            speaker: language === 'en' ? introducer(pieces, index) : null,
          })
        : []
    const claimed = [...own, ...quoted]
    drafts.push(...claimed, ...ownVoice(view, start, attributions, claimed, index))
  }
  return drafts.toSorted((a, b) => a.from - b.from || b.to - a.to)
}

/** "Nobody said that it closed", "none of them believes it", "no one warned": nobody claims what follows. */
function isByNobody(view: SentenceView, { speaker }: Attribution): boolean {
  if (typeof speaker === 'string') return false
  const first = keyAt(view, speaker.from)
  return en.nobodies.has(first) || (first === 'one' && keyAt(view, speaker.from - 1) === 'no')
}

function draftsFrom(pieces: TextPieces, view: SentenceView, one: Attribution, sentence: number): Draft[] {
  if (one.does === 'unsaid') return []
  const { rule, does, cue, speaker, audience } = one
  const rest = { rule, does, cue, speaker, audience, relay: one.relay ?? null, sentence }
  const behind = one.goesOn && continues(view, one) ? splitClaims(pieces, view, one.goesOn, does) : []
  const joined = one.goesOn && isSameClause(view, one) ? { from: one.content.from, to: one.goesOn.to } : null
  const claims = joined
    ? splitClaims(pieces, view, joined, does)
    : [...splitClaims(pieces, view, one.content, does), ...behind]
  return claims.map((claim) => (claim.isAside ? { ...claim, ...outletsOwn, sentence } : { ...claim, ...rest }))
}

const outletsOwn = {
  rule: 'own-voice' as const,
  does: 'tells',
  cue: null,
  speaker: 'outlet' as const,
  audience: null,
  relay: null,
}

/** "The army, she added, would send": what stands before the cue is no clause of its own. */
function isSameClause(view: SentenceView, { content, goesOn }: Attribution): boolean {
  if (!goesOn || view.isQuoted(content.from) || view.isQuoted(goesOn.from)) return false
  const first = view.words[goesOn.from]?.key ?? ''
  const isShort =
    content.to - content.from <= 5 || !hasVerb(view, content.from, content.to) || isAuxiliary(keyAt(view, goesOn.from))
  return isShort && !['and', 'but', 'who', 'which', 'while'].includes(first)
}

/** Behind "she said," words go on as hers if "and" joins them or a quotation does. */
function continues(view: SentenceView, { goesOn }: Attribution): boolean {
  return goesOn !== undefined && (view.words[goesOn.from]?.key === 'and' || view.isQuoted(goesOn.from))
}

/** A sentence that is one quotation, or ends a paragraph of them: whoever spoke beside it says it. */
function standaloneQuotation(
  pieces: TextPieces,
  view: SentenceView,
  sentence: Sentence,
  { index, speaker }: { index: number; speaker: Mention | null },
): Draft[] {
  const first = pieces.quotationOf[sentence.from] ?? -1
  const quotation = pieces.quotations[first]
  if (!quotation || quotation.close < view.to - 2) return []
  const rest = {
    rule: 'quotation' as const,
    does: 'says',
    cue: null,
    speaker: speaker ?? ('same' as const),
    audience: null,
    relay: null,
  }
  return splitClaims(pieces, view, sentence).map((claim) => ({ ...claim, ...rest, sentence: index }))
}

/** Whom the sentence before a quotation leads to it by a colon, else null. */
function introducer(pieces: TextPieces, index: number): Mention | null {
  const before = pieces.sentences[index - 1]
  if (!before || ![':', ';'].includes(pieces.words[before.to - 1]?.text ?? '')) return null
  const view = viewOf(pieces, before)
  return introducedBy(view, datelineEnd(view))
}
