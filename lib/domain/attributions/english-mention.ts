import type { Stretch } from '@/lib/domain/sentences/sentences'
import { monthNamed, weekdayNamed } from '@/lib/domain/dates/words'
import type { Mention } from './attribution'
import { en } from './english-lexicon'
import { phraseAt } from './phrases'
import { bareKeyAt, isAuxiliary, isCapital, isSign, isVerbLike, keyAt, type SentenceView } from './sentence-view'

const mostWords = 16
const mostBeside = 4
const wordsBeside = 30

/** Who stands left of a verb, and how: in its own clause, by a relative pronoun, or in a clause that another contains. */
export interface Subject {
  mention: Mention
  kind: 'clause' | 'relative' | 'embedded'
}

/** The noun phrase that ends right before a place, with its appositions; nothing before `floor` is looked at. */
export function subjectBefore(view: SentenceView, at: number, floor: number): Subject | null {
  const beside: Stretch[] = []
  let end = withoutDate(view, at, floor)
  while (end > floor && isSign(view, end - 1, ',)–—') && beside.length < mostBeside) {
    const open = openingOf(view, end - 1, floor)
    if (open === null && beside.length === 0 && isLoneComma(view, end - 1, floor)) {
      end--
      break
    }
    if (open === null || !isBeside(view, { from: open + 1, to: end - 1 })) return null
    beside.unshift({ from: open + 1, to: end - 1 })
    end = open
  }
  if (end <= floor || view.isQuoted(end - 1)) return null
  let from = coreBefore(view, end, floor)
  // "Cynthia Thompson, director at the University of Arkansas, Fayetteville, said": the name stands further back.
  const comma = beside.length > 0 ? commaBehindName(view, end, floor) : null
  if (comma !== null) {
    beside.unshift({ from: comma + 1, to: end })
    end = comma
    from = coreBefore(view, end, floor)
  }
  if (from === end) return relativeSubject(view, end, { at, floor })
  if (keyAt(view, from - 1) === 'who' && !isSign(view, from - 2, ','))
    return describedSubject(view, from - 1, { at, floor })
  const start = withoutLeading(view, from, end)
  if (start === null) return null
  const role = beside.length > 0 ? roleBefore(view, start, floor) : null
  const all = role ? [role, ...beside] : beside
  const mention = { from: start, to: end, beside: all, whole: { from: role?.from ?? start, to: at } }
  return { mention, kind: ['that', 'which'].includes(keyAt(view, from - 1)) ? 'embedded' : 'clause' }
}

function commaBehindName(view: SentenceView, end: number, floor: number): number | null {
  for (let at = end - 1; at > floor && end - at < mostWords; at--) {
    if (isVerbLike(view, at) || view.isQuoted(at)) return null
    if (isSign(view, at, ',')) return isCapital(view, at - 1) && !isCapital(view, at + 1) ? at : null
  }
  return null
}

// "Brahimi on Thursday called": when it was said is no part of the name.
function withoutDate(view: SentenceView, at: number, floor: number): number {
  let end = at
  while (end - 2 > floor && isDateWord(keyAt(view, end - 1)) && !view.isQuoted(end - 1)) end--
  return end < at && ['on', 'in', 'late', 'early'].includes(keyAt(view, end - 1)) ? end - 1 : at
}

// "A trapped activist from the city, told": a comma that nothing opens parts a short subject from its verb.
function isLoneComma(view: SentenceView, comma: number, floor: number): boolean {
  if (comma - floor > 12 || view.words[comma]?.text !== ',') return false
  for (let at = floor; at < comma; at++) if (isVerbLike(view, at) || view.isQuoted(at)) return false
  return comma > floor
}

// "A doctor who spoke on condition of anonymity said": the verb belongs to what stands before "who".
function describedSubject(
  view: SentenceView,
  who: number,
  { at, floor }: { at: number; floor: number },
): Subject | null {
  const from = withoutLeading(view, antecedentFrom(view, coreBefore(view, who, floor), who), who)
  if (from === null) return null
  const mention = { from, to: who, beside: [{ from: who, to: at }], whole: { from, to: at } }
  return { mention, kind: 'clause' }
}

// "activists, who say that": the pronoun stands for what is before it.
function relativeSubject(
  view: SentenceView,
  end: number,
  { at, floor }: { at: number; floor: number },
): Subject | null {
  if (!['who', 'which'].includes(keyAt(view, end - 1))) return null
  const before = isSign(view, end - 2, ',') ? end - 2 : end - 1
  const from = antecedentFrom(view, coreBefore(view, before, floor), before)
  const start = from < before ? withoutLeading(view, from, before) : null
  if (start === null) return null
  return { mention: { from: start, to: before, beside: [], whole: { from: start, to: at } }, kind: 'relative' }
}

const insideNames = new Set(['of', 'for', 'at'])

// "A gap between leaders who say": what a verb or a preposition parts from it does not speak.
function antecedentFrom(view: SentenceView, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    const key = keyAt(view, at - 1)
    if (
      (en.prepositions.has(key) && !insideNames.has(key)) ||
      (isVerbLike(view, at - 1) && !en.determiners.has(keyAt(view, at - 2)))
    )
      return at
  }
  return from
}

// "Its leader, Dorian Pell, 44, put": the role stands before the name.
function roleBefore(view: SentenceView, start: number, floor: number): Stretch | null {
  if (!isSign(view, start - 1, ',')) return null
  const from = coreBefore(view, start - 1, floor)
  const role = from < start - 1 ? withoutLeading(view, from, start - 1) : null
  return role !== null && en.determiners.has(keyAt(view, role)) ? { from: role, to: start - 1 } : null
}

/** The sign that opens what a comma, dash or bracket closes. */
function openingOf(view: SentenceView, close: number, floor: number): number | null {
  const sign = view.words[close]?.text === ')' ? '(' : (view.words[close]?.text ?? ',')
  for (let at = close - 1; at > floor && close - at < wordsBeside; at--) if (isSign(view, at, sign)) return at
  return null
}

/** Whether words between two commas describe what stands before them. */
export function isBeside(view: SentenceView, { from, to }: Stretch): boolean {
  if (to <= from || to - from > wordsBeside) return false
  const first = keyAt(view, from)
  if (en.relatives.has(first) || view.words[from]?.kind === 'number') return true
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

function isFinite(view: SentenceView, at: number): boolean {
  if (view.isQuoted(at)) return false
  const verb = phraseAt(en.verbs, view.words, at)
  return verb !== null && !verb.value.isParticiple && !en.nounLike.has(keyAt(view, at))
}

/** Where the noun phrase that ends at `end` may begin. */
function coreBefore(view: SentenceView, end: number, floor: number): number {
  let from = end
  while (from > floor && end - from < mostWords && !view.isQuoted(from - 1)) {
    const before = from - 1
    const key = keyAt(view, before)
    const isJoint = key === 'and' && joins(view, before, floor)
    if (view.words[before]?.kind === 'sign' ? !isPartOfName(view, before) : !isJoint && endsPhrase(view, before, key))
      break
    from--
    if (nominative.has(bareKeyAt(view, before))) break
  }
  return from
}

// "It is very beautiful I think": nothing before such a pronoun is of its phrase.
const nominative = new Set(['i', 'he', 'she', 'we', 'they'])

function endsPhrase(view: SentenceView, at: number, key: string): boolean {
  return key === 'and' || en.boundaries.has(key) || isAuxiliary(key) || isFinite(view, at)
}

function isPartOfName(view: SentenceView, at: number): boolean {
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

// "George Bush and James Baker": both sides are short and hold no verb.
function joins(view: SentenceView, and: number, floor: number): boolean {
  for (let at = and - 1; at >= floor && and - at <= 7; at--) {
    const key = keyAt(view, at)
    if (view.words[at]?.kind === 'sign' || view.isQuoted(at)) return false
    if (isAuxiliary(key) || isFinite(view, at) || /(?:ed|ing)$/.test(key) || en.pasts.has(key)) return false
    if (en.pronouns.has(key) && at === and - 1) return false
    if (at === view.from || isSign(view, at - 1, '-–—') || en.boundaries.has(keyAt(view, at - 1))) return true
  }
  return false
}

/** Where a subject begins behind words that lead into its clause; null where nothing is left. */
function withoutLeading(view: SentenceView, from: number, end: number): number | null {
  let start = from
  for (;;) {
    const key = keyAt(view, start)
    if (start < end && (en.leading.has(key) || isDateWord(key)) && !(key === 'that' && start + 1 === end)) start++
    else if (start < end && en.prepositions.has(key)) {
      const next = afterPreposition(view, start, end)
      if (next === null) return null
      start = next
    } else break
  }
  if (start >= end || en.prepositions.has(keyAt(view, end - 1))) return null
  return start
}

const isDateWord = (key: string) => weekdayNamed(key) >= 0 || (monthNamed(key) > 0 && key !== 'may')

// "In a statement the ministry", "On Monday it", "In Homs activists".
function afterPreposition(view: SentenceView, start: number, end: number): number | null {
  for (let at = start + 2; at < end; at++) {
    const key = keyAt(view, at)
    if ((en.determiners.has(key) || en.pronouns.has(key)) && !en.prepositions.has(keyAt(view, at - 1))) return at
  }
  let at = start + 1
  while (at < end && (isCapital(view, at) || view.words[at]?.kind === 'number')) at++
  return at > start + 1 && at < end ? at : null
}

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
  while (isSign(view, end, ',') && beside.length < 2) {
    const close = closingOf(view, end)
    const next = { from: end + 1, to: close }
    if (!startsBeside(view, next)) break
    beside.push(next)
    end = close
  }
  return { from: at, to, beside, whole: { from: at, to: end } }
}

// "The Central Relief Agency (CRA)".
function behindBracket(view: SentenceView, open: number): number {
  for (let at = open + 1; at < view.to && at - open <= mostBeside; at++) if (isSign(view, at, ')')) return at + 1
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
