import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { phraseAt } from '@/lib/domain/attributions/phrases'
import { isSign, isVerbLike, keyAt, type SentenceView, trimmed } from '@/lib/domain/attributions/sentence-view'
import { sentencesIn, type Stretch, type TextPieces } from '@/lib/domain/sentences/sentences'

/** The words of one claim; `isQuoted` where quotation marks stand round all of them. */
export interface ClaimWords extends Stretch {
  isQuoted: boolean
}

/** The claims in the words that somebody says: one for each sentence of a quotation, one for each full clause. */
export function splitClaims(pieces: TextPieces, view: SentenceView, content: Stretch): ClaimWords[] {
  const { from, to } = trimmed(view, content, { first: leading, last: trailing })
  if (from >= to) return []
  const quotation = pieces.quotations[pieces.quotationOf[from] ?? -1]
  if (quotation?.open === from && (quotation.close >= to - 1 || quotation.close >= content.to - 1)) {
    const inside = { from: from + 1, to: Math.min(quotation.close, to) }
    return sentencesIn(pieces.words, inside).flatMap((sentence) => quotedClaim(view, sentence))
  }
  return clausesIn(view, { from, to }).map((clause) => ({ ...clause, isQuoted: false }))
}

const leading = new Set(['but', 'and', 'that', 'yet', 'while', 'فيما', 'بينما', 'اذ'])
const trailing = new Set(['and', 'but', 'while', 'as'])

function quotedClaim({ words }: SentenceView, { from, to }: Stretch): ClaimWords[] {
  let end = to
  while (end > from && words[end - 1]?.kind === 'sign' && words[end - 1]?.text !== '?') end--
  return end > from ? [{ from, to: end, isQuoted: true }] : []
}

/** Assertions that stand side by side, so that one could be right and another wrong. */
export function clausesIn(view: SentenceView, { from, to }: Stretch): Stretch[] {
  const clauses: Stretch[] = []
  let start = from
  for (let at = from + 2; at < to - 2; at++) {
    const behind = view.isQuoted(at) ? null : partsAt(view, at, { from: start, to })
    if (behind === null) continue
    clauses.push(trimmed(view, { from: start, to: at }))
    start = behind
    at = behind
  }
  return [...clauses, trimmed(view, { from: start, to })].filter((clause) => clause.to > clause.from)
}

const joints = new Set(['and', 'but', 'while', 'whereas'])

/** Where the next clause begins if one ends at a place, else null. */
function partsAt(view: SentenceView, at: number, within: Stretch): number | null {
  if (isSign(view, at, ';؛') || isSpacedDash(view, at)) return at + 1
  if (isArabic(view, at)) return arabicJoint(view, at)
  const isComma = isSign(view, at, ',')
  const joint = isComma ? at + 1 : at
  if (keyAt(view, joint) === 'because') return hasVerb(view, joint, within.to) ? joint : null
  if (!joints.has(keyAt(view, joint))) return null
  if (keyAt(view, joint + 1) === 'that') return joint + 2
  if (!hasVerb(view, within.from, at) || isToll(view, { ...within, from: within.from }, joint)) return null
  return opensClause(view, joint + 1, within.to, isComma) ? joint + 1 : null
}

/** "At least 19 were killed and dozens were missing": a toll is one assertion. */
function isToll(view: SentenceView, { from, to }: Stretch, joint: number): boolean {
  const counts = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      if (view.words[at]?.kind === 'number' || countWords.has(keyAt(view, at))) return true
    }
    return false
  }
  return counts(from, joint) && counts(joint, Math.min(to, joint + 6))
}

const countWords = new Set(
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens scores hundreds thousands millions dozen'.split(
    ' ',
  ),
)

const isSpacedDash = (view: SentenceView, at: number) =>
  isSign(view, at, '–—') && view.words[at - 1]?.end !== view.words[at]?.start

const isArabic = (view: SentenceView, at: number) => /^[\p{Script=Arabic}،]/u.test(view.words[at]?.text ?? '')

/** "وأن", and behind a comma "فيما", "غير أن" and their kin. */
function arabicJoint(view: SentenceView, at: number): number | null {
  if (keyAt(view, at) === 'وان' || keyAt(view, at) === 'وبان') return at + 1
  if (!isSign(view, at, '،')) return null
  return phraseAt(ar.clauseJoints, view.words, at + 1)?.to ?? null
}

const wordsToVerb = 8

/** A subject of its own and a verb ("and its chairman had refused"), or another verb of the same subject ("and were shelling"). */
function opensClause(view: SentenceView, at: number, to: number, isComma: boolean): boolean {
  if (view.isQuoted(at)) return false
  const key = keyAt(view, at)
  if (finite.has(key) || (isVerbLike(view, at) && !en.auxiliaries.has(key))) return to - at >= fewestWords
  if (en.auxiliaries.has(key)) return false
  for (let next = at + 1; next < to && next - at <= wordsToVerb; next++) {
    if (isSign(view, next, ',;:')) return false
    if (isComma ? isClauseVerb(view, next) : finite.has(keyAt(view, next)) && isClauseVerb(view, next)) return true
  }
  return false
}

const fewestWords = 3
const finite = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would'])

const isClauseVerb = (view: SentenceView, at: number) =>
  en.auxiliaries.has(keyAt(view, at)) && !en.relatives.has(keyAt(view, at - 1))

function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isVerbLike(view, at)) return true
  }
  return false
}
