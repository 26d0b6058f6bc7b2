import { ar } from '@/lib/domain/attributions/arabic-lexicon'
import { en } from '@/lib/domain/attributions/english-lexicon'
import { phraseAt } from '@/lib/domain/attributions/phrases'
import {
  bareKeyAt,
  isAuxiliary,
  isSign,
  isVerbLike,
  keyAt,
  type SentenceView,
  trimmed,
} from '@/lib/domain/attributions/sentence-view'
import type { Stretch } from '@/lib/domain/sentences/sentences'

/** Assertions that stand side by side, so that one could be right and another wrong. */
export function clausesIn(view: SentenceView, { from, to }: Stretch, isSaid = false): Stretch[] {
  const clauses: Stretch[] = []
  let start = from
  for (let at = from + 2; at < to - 2; at++) {
    const behind = view.isQuoted(at) ? null : partsAt(view, at, { from: start, to, isSaid })
    if (behind === null) continue
    clauses.push(trimmed(view, { from: start, to: at }))
    start = behind
    at = behind
  }
  return [...clauses, trimmed(view, { from: start, to })].filter((clause) => clause.to > clause.from)
}

const joints = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'so'])

/** Where the next clause begins if one ends at a place, else null. */
function partsAt(view: SentenceView, at: number, within: Stretch & { isSaid: boolean }): number | null {
  if (isSign(view, at, ';؛') || isSpacedDash(view, at)) return at + 1
  if (isArabic(view, at)) return arabicJoint(view, at)
  const isComma = isSign(view, at, ',')
  const joint = isComma ? at + 1 : at
  if (keyAt(view, joint) === 'because') return isCause(view, joint, within) ? joint : null
  if (!joints.has(keyAt(view, joint))) return null
  if (keyAt(view, joint + 1) === 'that') return keyAt(view, joint) === 'so' ? null : joint + 2
  const isSaidSo = within.isSaid && keyAt(view, joint) === 'so'
  if (!(isSaidSo || hasVerb(view, within.from, at)) || isToll(view, within, joint)) return null
  return opensClause(view, joint + 1, within.to, isComma) ? joint + 1 : null
}

/** A cause is another assertion; "because of" and a noun is one where somebody says it. */
function isCause(view: SentenceView, at: number, { to, isSaid }: { to: number; isSaid: boolean }): boolean {
  return keyAt(view, at + 1) === 'of' ? isSaid && to - at > fewestWords : hasVerb(view, at, to)
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

// A hyphen is a dash where spaces stand on both sides.
const isSpacedDash = (view: SentenceView, at: number) =>
  (isSign(view, at, '–—') || (isSign(view, at, '-') && view.words[at]?.end !== view.words[at + 1]?.start)) &&
  view.words[at - 1]?.end !== view.words[at]?.start

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
  if (view.isQuoted(at)) return view.isQuoted(at + longQuotation) && view.isQuoted(at - 2)
  if (isOwnSubject(view, at, isComma)) return true
  const key = keyAt(view, at)
  if (key === 'then') return opensClause(view, at + 1, to, isComma)
  if (keyAt(view, at - 1) === 'so') return false
  if (finite.has(key) || (isVerbLike(view, at) && !isAuxiliary(key))) return to - at >= fewestWords
  if (isAuxiliary(key)) return false
  for (let next = at + 1; next < to && next - at <= wordsToVerb; next++) {
    if (isSign(view, next, ',;:')) return false
    if (isComma ? isClauseVerb(view, next) : finite.has(keyAt(view, next)) && isClauseVerb(view, next)) return true
  }
  return false
}

const subjects = new Set(['i', 'he', 'she', 'we', 'they'])
// Behind "the" a past form often describes: "the families held there".
const possessives = new Set(['my', 'our', 'his', 'her', 'its', 'their'])

/** "And they left", "but it took a year", "and her appeal raised a lot": a subject with its verb. */
function isOwnSubject(view: SentenceView, at: number, isComma: boolean): boolean {
  const bare = bareKeyAt(view, at)
  if (subjects.has(bare)) return view.words[at + 1]?.kind === 'word'
  if ((isComma || keyAt(view, at - 1) === 'so') && ['it', 'you', 'there'].includes(bare))
    return bare !== keyAt(view, at) || isVerbLike(view, at + 1)
  if (!possessives.has(bare)) return false
  return isPastWithObject(view, at + 2) || (isPastWithObject(view, at + 3) && !en.prepositions.has(keyAt(view, at + 2)))
}

function isPastWithObject(view: SentenceView, at: number): boolean {
  const isPast = en.pasts.has(keyAt(view, at)) || /[a-z]{2}ed$/.test(keyAt(view, at))
  return isPast && view.words[at + 1]?.kind === 'word' && !en.prepositions.has(keyAt(view, at + 1))
}

const fewestWords = 3
/** Two quotations of so many words that "but" joins are two assertions. */
const longQuotation = 5
const finite = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would'])

const isClauseVerb = (view: SentenceView, at: number) =>
  isAuxiliary(keyAt(view, at)) && !en.relatives.has(keyAt(view, at - 1))

/** Whether a verb may stand in a stretch. */
export function hasVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isVerbLike(view, at)) return true
  }
  return false
}
