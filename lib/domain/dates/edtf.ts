import { memoizeLast } from '@/lib/domain/collections/memoize-last'

/** What an EDTF date covers: inclusive day bounds as `YYYY-MM-DD` (null: open or not known), and its marks. */
export interface EdtfDate {
  readonly from: string | null
  readonly to: string | null
  /** The coarser of both ends; a decade or century (`201X`, `20XX`) counts as a year. */
  readonly precision: 'day' | 'month' | 'year'
  /** Marked `~` or `%` anywhere. */
  readonly approximate: boolean
  /** Marked `?` or `%` anywhere. */
  readonly uncertain: boolean
}

/** How one date stands to another; `unclear` where they overlap without being the same, or one cannot be read. */
export type DateOrder = 'same' | 'earlier' | 'later' | 'unclear'

interface Point {
  year: string
  month: string | null
  day: string | null
  /** A time of day with its zone, as written behind the T; null where none is given. */
  time: string | null
  from: string
  to: string
  precision: EdtfDate['precision']
  approximate: boolean
  uncertain: boolean
}

interface Ends {
  start: Point | null
  end: Point | null
  interval: [string, string] | null
}

const months = 'January February March April May June July August September October November December'.split(' ')

const anyMonth = new RegExp(months.join('|'), 'g')

// Every part has a fixed width, so there is nothing to backtrack over. A mark stands right of a part (it and all
// before it) or left of it (it alone).
const point = /^([?~%]?)(\d{4}|\d{3}X|\d{2}XX)([?~%]?)(?:-([?~%]?)(\d\d|XX)([?~%]?)(?:-([?~%]?)(\d\d|XX)([?~%]?))?)?$/
// EDTF level 0: a whole day with hours and minutes, in local time, UTC or at an offset.
const timed = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)$/
const longest = 40

/**
 * The days an EDTF text covers, or null when it is none (impossible dates and reversed intervals included).
 * ISO 8601-2:2019 (EDTF) level 0 and 1, years 0000 to 9999, with marks on single parts too; no seasons or longer years.
 * A whole day may have a time ("2012-03-10T14:30", with a zone or without), which changes nothing of the days it covers. An end that is open (`..`) or not known (empty) gives null for that bound.
 */
export function parseEdtf(text: string): EdtfDate | null {
  return text.length > longest ? null : parseShort(text)
}

// A row of answers asks for the same few dates thousands of times.
const parseShort = memoizeLast((text): EdtfDate | null => {
  const ends = readEnds(text)
  if (!ends) return null
  const known = [ends.start, ends.end].filter((end) => end !== null)
  return {
    from: ends.start?.from ?? null,
    to: ends.end?.to ?? null,
    precision: coarsest(known.map((end) => end.precision)),
    approximate: known.some((end) => end.approximate),
    uncertain: known.some((end) => end.uncertain),
  }
})

/**
 * Whether two EDTF dates count as the same (product.md, rule 2): they overlap and neither is coarser than a month.
 * An interval is as coarse as what it spans: more than 31 days, or an open end, is coarser than a month.
 */
export function sameDate(a: string, b: string): boolean {
  return dateOrder(a, b) === 'same'
}

/** How date `a` stands to date `b`, both EDTF: earlier and later mean that no day is shared. */
export function dateOrder(a: string | null, b: string | null): DateOrder {
  const [one, other] = [a === null ? null : parseEdtf(a), b === null ? null : parseEdtf(b)]
  if (!one || !other) return 'unclear'
  if (one.to !== null && other.from !== null && one.to < other.from) return 'earlier'
  if (other.to !== null && one.from !== null && other.to < one.from) return 'later'
  return withinMonth(one) && withinMonth(other) ? 'same' : 'unclear'
}

/** Whether a date is fine enough to count as the same as another: it covers at most 31 days, and no end is open. */
export function isWithinMonth(text: string | null): boolean {
  const date = text === null ? null : parseEdtf(text)
  return date !== null && withinMonth(date)
}

/** An EDTF text in plain English ("about 10 March 2012", "between 19 and 30 April 2014"), or null if it is none. */
export function describeEdtf(text: string): string | null {
  const ends = readEnds(text)
  if (!ends) return null
  const { start, end, interval } = ends
  if (start && end) return interval && !sameName(start, end) ? describeInterval(start, end) : qualified(start)
  if (start) return interval?.[1] === '' ? `from ${qualified(start)}, end not known` : `from ${qualified(start)} on`
  if (end) return interval?.[0] === '' ? `until ${qualified(end)}, start not known` : `until ${qualified(end)}`
  return null
}

/** The same with months of three letters, for narrow columns ("about 10 Mar 2012"). */
export function describeEdtfShortly(text: string): string | null {
  return describeEdtf(text)?.replace(anyMonth, (month) => month.slice(0, 3)) ?? null
}

function readEnds(text: string): Ends | null {
  if (text.length > longest) return null
  const parts = text.split('/')
  if (parts.length === 1) {
    const [, day = text, time = null] = timed.exec(text) ?? []
    const only = readPoint(day, time)
    return only && { start: only, end: only, interval: null }
  }
  const [first, second] = parts
  if (parts.length > 2 || first === undefined || second === undefined) return null
  const start = readPoint(first)
  const end = readPoint(second)
  if ((!start && !isOpen(first)) || (!end && !isOpen(second)) || (!start && !end)) return null
  if (start && end && start.from > end.to) return null
  return { start, end, interval: [first, second] }
}

function isOpen(part: string): boolean {
  return part === '..' || part === ''
}

function readPoint(text: string, time: string | null = null): Point | null {
  const match = point.exec(text)
  if (!match) return null
  const year = match[2] ?? ''
  const month = match[5] ?? null
  const day = match[8] ?? null
  const days = boundsOf(year, month, day)
  if (!days) return null
  const marks = [1, 3, 4, 6, 7, 9].map((group) => match[group] ?? '').join('')
  return {
    year,
    month,
    day,
    time,
    ...days,
    precision: month === null || month === 'XX' ? 'year' : day === null || day === 'XX' ? 'month' : 'day',
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  }
}

function boundsOf(year: string, month: string | null, day: string | null): { from: string; to: string } | null {
  const first = year.replaceAll('X', '0')
  const last = year.replaceAll('X', '9')
  if (month === null) return { from: `${first}-01-01`, to: `${last}-12-31` }
  // Unspecified digits left of specified ones are level 2.
  if (year.includes('X')) return null
  if (month === 'XX') return day === null || day === 'XX' ? { from: `${year}-01-01`, to: `${year}-12-31` } : null
  const length = daysIn(Number(year), Number(month))
  if (length === 0) return null
  if (day === null || day === 'XX') return { from: `${year}-${month}-01`, to: `${year}-${month}-${length}` }
  if (Number(day) < 1 || Number(day) > length) return null
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

// Proleptic Gregorian calendar, as ISO 8601 has it; 0 for a month that is none.
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function withinMonth(date: EdtfDate): boolean {
  if (date.precision === 'year' || date.from === null || date.to === null) return false
  // Most dates are a day or a month: of these nothing is to be counted.
  if (date.from.slice(0, 7) === date.to.slice(0, 7)) return true
  const days = (Date.parse(`${date.to}T00:00:00Z`) - Date.parse(`${date.from}T00:00:00Z`)) / 86_400_000
  return days < 31
}

function coarsest(precisions: EdtfDate['precision'][]): EdtfDate['precision'] {
  return precisions.includes('year') ? 'year' : precisions.includes('month') ? 'month' : 'day'
}

function describeInterval(start: Point, end: Point): string {
  const plain = isPlain(start) && isPlain(end) && start.year === end.year
  if (!plain) return `between ${qualified(start)} and ${qualified(end)}`
  const first = start.day === null ? monthName(start) : `${Number(start.day)} ${monthName(start)}`
  const short = start.month === end.month && start.day !== null && end.day !== null
  return `between ${short ? Number(start.day) : first} and ${name(end)}`
}

function isPlain(date: Point): boolean {
  return !date.approximate && !date.uncertain && date.month !== null && date.month !== 'XX' && date.day !== 'XX'
}

function sameName(start: Point, end: Point): boolean {
  return qualified(start) === qualified(end)
}

function qualified(date: Point): string {
  return `${date.uncertain ? 'perhaps ' : ''}${date.approximate ? 'about ' : ''}${name(date)}`
}

function name(date: Point): string {
  const { year, month, day } = date
  if (year.includes('X')) return `some year from ${date.from.slice(0, 4)} to ${date.to.slice(0, 4)}`
  if (month === null) return year
  if (month === 'XX') return `some ${day === null ? 'month' : 'day'} in ${year}`
  if (day === null) return `${monthName(date)} ${year}`
  if (day === 'XX') return `some day in ${monthName(date)} ${year}`
  return `${Number(day)} ${monthName(date)} ${year}${date.time === null ? '' : `, ${timeName(date.time)}`}`
}

function timeName(time: string): string {
  return time.replace('Z', ' UTC').replace(/(?=[+-])/, ' UTC')
}

function monthName(date: Point): string {
  return months[Number(date.month) - 1] ?? ''
}
