import { monthNamed, weekdayNamed } from '@/lib/domain/dates/words'
import type { Stretch } from '@/lib/domain/sentences/sentences'
import { en } from './english-lexicon'
import { phraseAt } from './phrases'
import { isAuxiliary, isCapital, keyAt, type SentenceView } from './sentence-view'

/** As many words a noun phrase has at most. */
export const mostWords = 16
/** As many words stand at most in apposition. */
export const wordsBeside = 30

/** Whether words between two commas describe what stands before them. */
export function isBeside(view: SentenceView, { from, to }: Stretch): boolean {
  if (to <= from || to - from > wordsBeside) return false
  const first = keyAt(view, from)
  if (en.relatives.has(first) || view.words[from]?.kind === 'number') return true
  // "The agency, citing an official it did not name, said".
  if (['citing', 'quoting', 'speaking', 'writing'].includes(first)) return true
  for (let at = from; at < to; at++) {
    if (en.relatives.has(keyAt(view, at))) return at > from
    const isVerb = isAuxiliary(keyAt(view, at)) || (at > from && isPast(view, at)) || isFinite(view, at)
    if (isVerb) return false
  }
  return en.determiners.has(first) || en.prepositions.has(first) || to - from <= 14
}

// "The government's forces shelled Idlib": a past form with an object behind it.
function isPast(view: SentenceView, at: number): boolean {
  if (en.pasts.has(keyAt(view, at))) return true
  const isForm = /[a-z]ed$/.test(keyAt(view, at)) && !en.determiners.has(keyAt(view, at - 1))
  return (
    isForm &&
    (en.determiners.has(keyAt(view, at + 1)) || isCapital(view, at + 1) || view.words[at + 1]?.kind === 'number')
  )
}

/** Whether a reporting verb that hangs on no other stands at a place. */
export function isFinite(view: SentenceView, at: number): boolean {
  if (view.isQuoted(at)) return false
  const verb = phraseAt(en.verbs, view.words, at)
  return verb !== null && !verb.value.isParticiple && !en.nounLike.has(keyAt(view, at))
}

/** Whether a sign at a place is part of a name: a hyphen, a dot behind an initial or a title. */
export function isPartOfName(view: SentenceView, at: number): boolean {
  const sign = view.words[at]?.text
  const isHyphen = sign === '-' && isCapital(view, at - 1) && isCapital(view, at + 1)
  const isInitial = sign === '.' && /^\p{Lu}$/u.test(view.words[at - 1]?.text ?? '')
  return (
    isHyphen ||
    isInitial ||
    sign === '&' ||
    sign === "'" ||
    sign === '’' ||
    (sign === '.' && en.titles.has(keyAt(view, at - 1)))
  )
}

/** Whether a word is a weekday or a month; "may" is not taken for one. */
export const isDateWord = (key: string): boolean => weekdayNamed(key) >= 0 || (monthNamed(key) > 0 && key !== 'may')
