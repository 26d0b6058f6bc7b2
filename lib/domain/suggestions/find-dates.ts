import { resolveDate } from '@/lib/domain/dates/resolve-date'
import { keyOf, type Word } from '@/lib/domain/sentences/words'
import type { DateBasis } from '@/lib/domain/vocabulary'

/** A date in words: places of words, half-open. */
export interface FoundDate {
  from: number
  to: number
  edtf: string
  basis: DateBasis
}

const longest = 7
const wordsOfDates =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight overnight last this next past weekend midnight nightfall noon midday daybreak the early late earlier day in during about around over within night since الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر امس اليوم غدا البارحه الاسبوع الشهر العام السنه منتصف حلول ليل ليله صباح مساء فجر ظهر عصر يوم قبل منذ خلال هذا هذه الساعات اول بعد a an one two three four five six seven eight nine ten eleven twelve'.split(
    ' ',
  )
const openers = new Set(wordsOfDates.map(keyOf))
/** Words that a date may begin with and that mean nothing alone: without them it is the same. */
const particles = new Set([
  'in',
  'during',

  'about',
  'around',
  'early',
  'late',
  'earlier',
  'within',
  'over',
  'في',
  'خلال',
  'قبل',
])

/**
 * The dates in a text, longest first where words could be several; a weekday behind "by" or "will" lies ahead, and
 * "three days earlier" counts from the date before it in the same paragraph.
 */
export function findDates(words: readonly Word[], published: string | null): FoundDate[] {
  if (published === null) return []
  const dates: FoundDate[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !mayOpen(word)) continue
    const date = dateAt(words, at, published, dates.at(-1))
    if (!date) continue
    dates.push(date)
    at = date.to - 1
  }
  return dates
}

// "May" and "march" are verbs as well.
const mayOpen = (word: Word) =>
  startsWithDigit(word) ||
  (openers.has(word.key.replace(/['’]s$/, '')) && !['may', 'march', 'sun', 'mar'].includes(word.text))

const startsWithDigit = ({ kind, text }: Word) => kind === 'number' && text.length <= 12

function dateAt(
  words: readonly Word[],
  at: number,
  published: string,
  before: FoundDate | undefined,
): FoundDate | null {
  for (let to = Math.min(words.length, at + longest, endOfLine(words, at)); to > at; to--) {
    const phrase = words.slice(at, to)
    if (!isWhole(phrase) || isBareNumber(words, at, to)) continue
    const tense = isAhead(words, at, to) ? 'future' : 'past'
    const resolved = resolveDate(phrase.map(({ text }) => text).join(' '), published, before?.edtf, tense)
    const first = phrase.findIndex(({ key }) => !particles.has(key))
    if (resolved) return { from: phrase.length > 1 ? at + Math.max(0, first) : at, to, ...resolved }
  }
  return null
}

// A date ends with a word of its own, not with a sign, and a preposition leads into it.
function isWhole(phrase: readonly Word[]): boolean {
  const last = phrase.at(-1)
  return (
    last?.kind !== 'sign' &&
    phrase.every(({ kind, text }) => kind !== 'sign' || text === ',' || text === '/' || text === '،')
  )
}

const yearMarks = new Set('in since of from year until by during before after between عام سنه منذ'.split(' '))

/** A lone number is a year if it looks like one and stands where years do. */
function isBareNumber(words: readonly Word[], at: number, to: number): boolean {
  if (to - at > 1 || words[at]?.kind !== 'number') return false
  const isYear = /^(?:1[5-9]|20)\d\d$/.test(words[at]?.text ?? '')
  return !isYear || !yearMarks.has(words[at - 1]?.key ?? '')
}

function endOfLine(words: readonly Word[], at: number): number {
  for (let next = at + 1; next < Math.min(words.length, at + longest); next++)
    if ((words[next]?.breaks ?? 0) > 0) return next
  return words.length
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
