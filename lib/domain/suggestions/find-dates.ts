import { resolveDate } from '@/lib/domain/dates/resolve-date'
import { keyOf, type Word } from '@/lib/domain/sentences/words'
import type { DateBasis } from '@/lib/domain/vocabulary'
import dateWords from './date-words.json'

/** A date in words: places of words, half-open. */
export interface FoundDate {
  from: number
  to: number
  edtf: string
  basis: DateBasis
}

const longest = 7
const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf))
const cores = set(dateWords.cores)
const openers = set(dateWords.openers)
const particles = set(dateWords.particles)
const yearMarks = set(dateWords.yearMarks)
/** "May" and "March" are verbs where they are written small. */
const verbs: ReadonlySet<string> = new Set(dateWords.lowerOnly)

/**
 * The dates in a text, longest first where words could be several; a weekday behind "by" or "will" lies ahead, and
 * "three days earlier" counts from the date before it in the same paragraph.
 */
export function findDates(words: readonly Word[], published: string | null): FoundDate[] {
  if (published === null) return []
  const dates: FoundDate[] = []
  const known: Known = new Map()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !(isCore(word) || openers.has(word.key) || word.kind === 'number')) continue
    const date = dateAt(words, at, { published, before: dates.at(-1), known })
    if (!date) continue
    dates.push(date)
    at = date.to - 1
  }
  return dates
}

/** What phrases were read as: a text says the same date many times. */
type Known = Map<string, ReturnType<typeof resolveDate>>

interface Context {
  published: string
  before: FoundDate | undefined
  known: Known
}

/** Whether a word can be the date itself: a weekday, a month, "yesterday", a number that looks like a year or a date. */
function isCore(word: Word | undefined): boolean {
  if (word === undefined) return false
  const { key, text, kind } = word
  if (kind === 'number') return /^(?:1[5-9]|20)\d\d(?:-\d\d){0,2}$/.test(text)
  if (cores.has(key)) return !verbs.has(text)
  return key.endsWith('s') && cores.has(key.replace(/['’]s$/, '')) && !verbs.has(text)
}

function dateAt(words: readonly Word[], at: number, { published, before, known }: Context): FoundDate | null {
  const last = endOfPhrase(words, at)
  let core = at
  while (core < last && !isCore(words[core])) core++
  for (let to = last; to > core; to--) {
    if (words[to - 1]?.kind === 'sign' || isBareNumber(words, at, to)) continue
    const tense = isAhead(words, at, to) ? 'future' : 'past'
    const phrase = words.slice(at, to)
    const written = phrase.map(({ text }) => text).join(' ')
    const asked = `${written}\n${tense}\n${before?.edtf ?? ''}`
    let resolved = known.get(asked)
    if (resolved === undefined) known.set(asked, (resolved = resolveDate(written, published, before?.edtf, tense)))
    const first = phrase.findIndex(({ key }) => !particles.has(key))
    if (resolved) return { from: phrase.length > 1 ? at + Math.max(0, first) : at, to, ...resolved }
  }
  return null
}

/** Where a date that begins here must end: at a sign other than a comma or a stroke, at the end of a line. */
function endOfPhrase(words: readonly Word[], at: number): number {
  let to = at + 1
  while (to < words.length && to - at < longest && goesOn(words[to])) to++
  return to
}

const goesOn = (word: Word | undefined) => word?.breaks === 0 && (word.kind !== 'sign' || ',/،'.includes(word.text))

/** A lone number is a year if it looks like one and stands where years do. */
function isBareNumber(words: readonly Word[], at: number, to: number): boolean {
  if (to - at > 1 || words[at]?.kind !== 'number') return false
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? '')
  return !isYear || !yearMarks.has(words[at - 1]?.key ?? '')
}

const wordsBack = 14
const untilWords = new Set(['حتي', 'قبل', 'بحلول'])
const modals = new Set('will would shall can may might to forecast expected due سوف'.split(' '))
const before = new Set(['by', 'until', 'till', 'next', 'بحلول', 'حتي'])

/** Whether what is dated lies ahead: by the preposition before the date, or by "will" in the words around it. */
function isAhead(words: readonly Word[], at: number, to: number): boolean {
  if (words.slice(to, to + 4).some(({ key }) => key === 'will')) return true
  const first = words[at]?.key ?? ''
  const preposition = untilWords.has(first) ? first : (words[at - 1]?.key ?? '')
  let isSameClause = true
  for (let back = at - 1; back >= 0 && at - back <= wordsBack; back--) {
    const word = words[back]
    if (word === undefined || (word.kind === 'sign' && word.text !== '،')) break
    const isInfinitive = word.key !== 'to' || words[back + 1]?.kind === 'word'
    if (modals.has(word.key) && isInfinitive && (word.key !== 'to' || before.has(preposition))) return true
    isSameClause &&= word.text !== '،'
    if (isSameClause && /^و?س[يتن]\p{Script=Arabic}{3}/u.test(word.key)) return true
    if (untilWords.has(preposition) && /^و?ي\p{Script=Arabic}{2}/u.test(word.key) && words[back - 1]?.key !== 'لم')
      return true
  }
  if (preposition === 'until' && words[to]?.key === 'to') return true
  return ['by', 'بحلول', 'next'].includes(preposition)
}
