import type { Stretch } from '@/lib/domain/sentences/sentences'
import type { Mention } from './attribution'
import { en } from './english-lexicon'
import { isBeside, isDateWord, isFinite, isPartOfName, mostWords, wordsBeside } from './english-phrase'
import { bareKeyAt, isAuxiliary, isCapital, isSign, isVerbLike, keyAt, type SentenceView } from './sentence-view'

const mostBeside = 4

/** Who stands left of a verb, and how: in its own clause, by a relative pronoun, or in a clause that another contains. */
export interface Subject {
  mention: Mention
  kind: 'clause' | 'relative' | 'embedded'
}

/** The noun phrase that ends right before a place, with its appositions; nothing before `floor` is looked at. */
export function subjectBefore(view: SentenceView, at: number, floor: number): Subject | null {
  const who = whoStaysUnnamed(view, at, floor)
  if (who !== null) return describedSubject(view, who, { at, floor })
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

const unnamedEnds = new Set(['named', 'identified', 'quoted', 'anonymous'])

// "An engineer who asked not to be named told": the verbs of the clause are no verbs of the sentence.
function whoStaysUnnamed(view: SentenceView, at: number, floor: number): number | null {
  if (!unnamedEnds.has(keyAt(view, at - 1))) return null
  for (let before = at - 2; before > floor && at - before < mostWords; before--) {
    if (view.words[before]?.kind === 'sign' || view.isQuoted(before)) return null
    if (keyAt(view, before) === 'who') return isSign(view, before - 1, ',') ? null : before
  }
  return null
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
    if (nominative.has(bareKeyAt(view, before)) || (key === 'you' && before === end - 1)) break
  }
  return from
}

// "It is very beautiful I think": nothing before such a pronoun is of its phrase.
const nominative = new Set(['i', 'he', 'she', 'we', 'they'])

function endsPhrase(view: SentenceView, at: number, key: string): boolean {
  return key === 'and' || en.boundaries.has(key) || isAuxiliary(key) || isFinite(view, at)
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

const speaksAlone = (key: string) =>
  key.endsWith('s') ? en.unnamed.has(key) || en.roles.has(key) : ['people', 'police'].includes(key)

// "In a statement the ministry", "On Monday it", "In Homs activists".
function afterPreposition(view: SentenceView, start: number, end: number): number | null {
  for (let at = start + 2; at < end; at++) {
    const key = keyAt(view, at)
    if ((en.determiners.has(key) || en.pronouns.has(key)) && !en.prepositions.has(keyAt(view, at - 1))) return at
  }
  // "In a way residents": who speaks stands last.
  if (end - start > 3 && speaksAlone(keyAt(view, end - 1)) && !en.prepositions.has(keyAt(view, end - 2))) return end - 1
  let at = start + 1
  while (at < end && (isCapital(view, at) || view.words[at]?.kind === 'number')) at++
  return at > start + 1 && at < end ? at : null
}
