import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Cue } from './english-cues'
import { en } from './english-lexicon'
import { isDateWord } from './english-phrase'
import { bareKeyAt, isAuxiliary, isCapital, isSign, isVerbLike, keyAt, type SentenceView } from './sentence-view'

const wordsOfAside = 14
const asides = new Set('on in at during from by through via using late early earlier yesterday today'.split(' '))
const clauseOpeners = new Set(
  'that what how why whether if where when i you he she it we they there this these those everyone everybody nobody the a an some our my his her its their'.split(
    ' ',
  ),
)

/** Where what is said begins behind a reporting verb, and whom it was said to; `from` is null where nothing follows. */
export interface ContentStart {
  from: number | null
  audience: Stretch | null
}

/** What follows a reporting verb: the listener, where and when it was said, "that", and then the words. */
export function contentAfter(view: SentenceView, cue: Cue): ContentStart {
  let at = cue.to
  let audience: Stretch | null = null
  if (cue.does === 'tells') {
    const to = endOfListener(view, at)
    audience = { from: at, to }
    at = to
  } else if (keyAt(view, at) === 'to' && (en.audience.has(keyAt(view, at + 1)) || isCapital(view, at + 1))) {
    const to = endOfListener(view, at + 1)
    audience = { from: at + 1, to }
    at = to
  }
  at = behindSubject(view, at)
  for (;;) {
    const next = behindAside(view, at)
    if (next === at) break
    at = next
  }
  return { from: startOfWords(view, at), audience }
}

/** "Said of the deal that it was dead", "said of the deal, "...": what it is about stands before the words. */
function behindSubject(view: SentenceView, at: number): number {
  if (!['of', 'about'].includes(keyAt(view, at))) return at
  for (let next = at + 1; next < view.to && next - at <= wordsOfAside; next++) {
    if (keyAt(view, next) === 'that' || view.isQuoted(next)) return next
    if (isSign(view, next, ',:;')) return view.isQuoted(next + 1) ? next : at
    if (isAuxiliary(keyAt(view, next))) return at
  }
  return at
}

function startOfWords(view: SentenceView, at: number): number | null {
  if (at >= view.to) return null
  if (keyAt(view, at) === 'that' && !isSign(view, at + 1, ',')) return at + 1
  if (isSign(view, at, ',:') && view.isQuoted(at + 1)) return at + 1
  if (isSign(view, at, ':')) return at + 1
  const behind = isSign(view, at, ',') ? behindParenthesis(view, at) : null
  if (behind !== null) return behind
  // "said that, as of Friday, ..." and "said on Monday, ..." differ by the comma alone.
  if (keyAt(view, at) === 'that') return at + 2
  return view.words[at]?.kind === 'sign' && !view.isQuoted(at) && !'($€£'.includes(view.words[at].text) ? null : at
}

// "Said, after talks in Keldar, that": what two commas hold stands before the words.
function behindParenthesis(view: SentenceView, comma: number): number | null {
  for (let at = comma + 1; at < view.to && at - comma <= wordsOfAside; at++)
    if (isSign(view, at, ',')) return keyAt(view, at + 1) === 'that' ? at + 2 : null
  return null
}

// "told reporters in Keldar that": all up to "that", else one noun phrase.
function endOfListener(view: SentenceView, at: number): number {
  const listenerOnly = en.audience.has(keyAt(view, at))
  for (let next = at; next < view.to && next - at <= 9; next++) {
    if (next > at && keyAt(view, next) === 'that') return next
    if (view.isQuoted(next) || isSign(view, next, ',;:')) return next
    if (next > at && clauseOpeners.has(keyAt(view, next)) && !en.prepositions.has(keyAt(view, next - 1))) return next
  }
  if (listenerOnly) return at + 1
  let end = en.determiners.has(keyAt(view, at)) ? at + 1 : at
  if (!isCapital(view, end)) return Math.min(end + 1, view.to)
  while (end < view.to && isCapital(view, end)) end++
  return end
}

/** Behind one aside about when, where or in what it was said; the place itself where there is none. */
function behindAside(view: SentenceView, at: number): number {
  const key = keyAt(view, at)
  if (isDateWord(key)) return at + 1
  if (['late', 'early', 'earlier', 'yesterday', 'today', 'again', 'only', 'also', 'simply', 'separately'].includes(key))
    return en.adverbs.has(key) &&
      key !== 'earlier' &&
      !asides.has(keyAt(view, at + 1)) &&
      keyAt(view, at + 1) !== 'that'
      ? at
      : at + 1
  // "At least 14 civilians" is no place.
  if (!asides.has(key) || ['least', 'most'].includes(keyAt(view, at + 1))) return at
  const end = endOfAside(view, at)
  return end
}

// A phrase with a preposition is an aside if "that", a quotation, a comma or the end follows, or if it is a date.
function endOfAside(view: SentenceView, at: number): number {
  if (isDateWord(keyAt(view, at + 1))) return endOfDate(view, at + 1)
  if (keyAt(view, at) === 'on') return endOfTopic(view, at)
  for (let next = at + 1; next < view.to && next - at <= wordsOfAside; next++) {
    if (keyAt(view, next) === 'that' || view.isQuoted(next)) return next
    if (isSign(view, next, ','))
      return view.isQuoted(next + 1) || next + 1 >= view.to ? next : keyAt(view, next + 1) === 'that' ? next + 1 : next
    if (isSign(view, next, ':;')) return next
    if (next > at + 2 && clauseOpeners.has(keyAt(view, next)) && !en.prepositions.has(keyAt(view, next - 1)))
      return next
    if (isAuxiliary(keyAt(view, next))) return at
  }
  return view.to - at <= wordsOfAside ? view.to : at
}

// "Commented on the drink, "...": what it is about stands before the quotation.
function endOfTopic(view: SentenceView, at: number): number {
  for (let next = at + 1; next < view.to && next - at <= wordsOfAside; next++) {
    if (isSign(view, next, ',')) return view.isQuoted(next + 1) ? next : at
  }
  return at
}

const partsOfDay = new Set('morning afternoon evening night'.split(' '))

function endOfDate(view: SentenceView, at: number): number {
  let end = at + 1
  while (end < view.to && (partsOfDay.has(keyAt(view, end)) || isDateWord(keyAt(view, end)))) end++
  return end
}

const whWords = new Set(
  'that what which who where when how why whether if i you he she it we they there these'.split(' '),
)

// "I remember going there": what somebody did is told without "that".
const remembering = /^(?:remember|recall|regret|imagin)/
// "Believe in God", "think of a number".
const takesThing = new Set(['in', 'of', 'about', 'for', 'at', 'with', 'over', 'from', 'on', 'like'])

/** Whether a clause begins here, for verbs that take other objects as well. */
export function opensClause(view: SentenceView, cue: Cue, from: number): boolean {
  if (keyAt(view, from - 1) === 'that' || whWords.has(bareKeyAt(view, from)) || view.isQuoted(from)) return true
  if (keyAt(view, from) === 'to' || view.words[from]?.kind === 'sign') return false
  if (remembering.test(keyAt(view, cue.from)) && keyAt(view, from).endsWith('ing') && view.to - from >= 3) return true
  // "The seekers found in the water": no clause is known or shown.
  if (cue.does !== 'believes' && en.prepositions.has(keyAt(view, cue.to))) return false
  // "Experts believe hundreds of bridges need repair": a verb of the present is seen by none of its letters.
  if (cue.does === 'believes' && !takesThing.has(keyAt(view, from)) && view.to - from >= 6) return true
  for (let at = from + 1; at < view.to && at - from <= 10; at++) {
    if (isSign(view, at, ',;:')) return false
    if (!view.isQuoted(at) && isFiniteHere(view, at)) return true
  }
  return false
}

// A form in -ed behind an article or a relative pronoun is no verb of the clause: "the wounded".
function isFiniteHere(view: SentenceView, at: number): boolean {
  if (en.relatives.has(keyAt(view, at - 1)) && keyAt(view, at - 1) !== 'that') return false
  if (isAuxiliary(keyAt(view, at))) return true
  return isVerbLike(view, at) && !en.determiners.has(keyAt(view, at - 1)) && !en.prepositions.has(keyAt(view, at + 1))
}
