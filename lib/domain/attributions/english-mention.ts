import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Mention } from './attribution'
import { en } from './english-lexicon'
import { isBeside, isDateWord, isFinite, isPartOfName, mostWords, wordsBeside } from './english-phrase'
import { firstPhrase, phraseAt } from './phrases'
import { isAuxiliary, isCapital, isSign, keyAt, type SentenceView } from './sentence-view'

const wordsInBracket = 4

// "According to the ministry over 345 pilgrims have": an article or a count behind a noun opens another phrase.
function opensAnother(view: SentenceView, from: number, at: number): boolean {
  if (at - from < 1 || en.prepositions.has(keyAt(view, at - 1)) || en.determiners.has(keyAt(view, at - 1))) return false
  const key = keyAt(view, at)
  if (['and', 'other'].includes(keyAt(view, at - 1))) return false
  const isCount = ['over', 'about', 'around', 'more', 'some'].includes(key) && view.words[at + 1]?.kind === 'number'
  return isCount || (en.determiners.has(key) && !['other', 'all', 'both'].includes(key)) || en.pronouns.has(key)
}

const opensStatement = new Set('a an comments remarks its his her their'.split(' '))

/** The noun phrase that begins at a place, with its appositions, or null. */
export function mentionAfter(view: SentenceView, at: number): Mention | null {
  let to = at
  while (to < view.to && to - at < mostWords && !endsMention(view, to) && !opensAnother(view, at, to)) to++
  while (to > at && en.prepositions.has(keyAt(view, to - 1))) to--
  if (to === at) return null
  const beside: Stretch[] = []
  let end = to
  if (isSign(view, end, '(')) end = behindBracket(view, end)
  const unnamed = unnamedClause(view, end)
  if (unnamed) {
    beside.push(unnamed)
    end = unnamed.to
  }
  while (isSign(view, end, ',') && beside.length < 2) {
    const close = closingOf(view, end)
    const next = { from: end + 1, to: close }
    if (!startsBeside(view, next)) break
    beside.push(next)
    end = close
  }
  return { from: at, to, beside, whole: { from: at, to: end } }
}

// "Said an engineer who asked not to be named": the clause is of the speaker.
function unnamedClause(view: SentenceView, who: number): Stretch | null {
  if (keyAt(view, who) !== 'who') return null
  let to = who + 1
  while (to < view.to && to - who < mostWords && view.words[to]?.kind !== 'sign' && !view.isQuoted(to)) to++
  return firstPhrase(en.anonymity, view.words, { from: who, to }) === null ? null : { from: who, to }
}

// "The Central Relief Agency (CRA)".
function behindBracket(view: SentenceView, open: number): number {
  for (let at = open + 1; at < view.to && at - open <= wordsInBracket; at++) if (isSign(view, at, ')')) return at + 1
  return open
}

function startsBeside(view: SentenceView, next: Stretch): boolean {
  const first = keyAt(view, next.from)
  const isDescription = en.determiners.has(first) || en.relatives.has(first) || en.roles.has(first)
  return (
    (isDescription || view.words[next.from]?.kind === 'number' || isCapital(view, next.from)) && isBeside(view, next)
  )
}

function closingOf(view: SentenceView, comma: number): number {
  for (let at = comma + 1; at < view.to && at - comma < wordsBeside; at++) if (isSign(view, at, ',;')) return at
  return view.to
}

function endsMention(view: SentenceView, at: number): boolean {
  if (view.isQuoted(at)) return true
  const key = keyAt(view, at)
  if (view.words[at]?.kind === 'sign') return !isPartOfName(view, at)
  if (key === 'and') return !isCapital(view, at + 1) && !['other', 'others'].includes(keyAt(view, at + 1))
  if (en.relatives.has(key) || en.boundaries.has(key) || isAuxiliary(key)) return true
  const isParticiple = phraseAt(en.verbs, view.words, at)?.value.isParticiple && !en.nounLike.has(key)
  if (isParticiple || isFinite(view, at)) return true
  if (isDateWord(key) || ['citing', 'quoting', 'yesterday', 'today', 'late', 'earlier'].includes(key)) return true
  return ['on', 'in', 'at', 'during'].includes(key) && isAside(view, at + 1)
}

function isAside(view: SentenceView, at: number): boolean {
  const key = keyAt(view, at)
  return isDateWord(key) || key === 'may' || view.words[at]?.kind === 'number' || opensStatement.has(key)
}
