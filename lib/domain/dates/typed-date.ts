import type { DateBasis } from '@/lib/domain/vocabulary'
import { describeEdtf } from './edtf'
import { isStorableDate } from './edtf-schema'
import { resolveDate } from './resolve-date'
import { readTime } from './typed-time'

/** A date as somebody typed it, read. */
export interface TypedDate {
  edtf: string
  /** How words are known to mean that; null where it was typed as EDTF. */
  basis: DateBasis | null
  /** EDTF of the day that relative words were counted from; null for what says its own day. */
  countedFrom: string | null
}

/** What a field takes: the day that relative words count from (EDTF, null where there is none), and whether a time of day. */
export interface DateField {
  published: string | null
  time?: boolean
}

/** UTF-16 units of the longest date that is looked at. */
export const longestTypedDate = 100

/**
 * A date as people type it: EDTF, or words in English or Arabic ("12 September 2023", "about 12 Sept", "Friday", "10 March
 * 2012, 2:30 pm"), or a sentence that says why it cannot be read. Form and services read by this alone.
 */
export function readTypedDate(typed: string, { published, time = false }: DateField): TypedDate | { problem: string } {
  const text = typed.trim()
  if (text.length > longestTypedDate) return { problem: unreadable }
  if (isStorableDate(text)) return text.includes('T') && !time ? { problem: noTime } : asEdtf(text)
  const clock = readTime(text)
  if (clock && !time) return { problem: noTime }
  const date = readWords(clock?.rest ?? text, published)
  if ('problem' in date || !clock) return date
  const edtf = `${date.edtf}T${clock.time}`
  return isStorableDate(edtf) ? { ...date, edtf } : { problem: timeOfNoDay }
}

/** What a date that was typed became, in a line; `day` names the day that relative words count from ("the edition"). */
export function typedDateLine(typed: string, { edtf, countedFrom }: TypedDate, day: string): string {
  const plain = describeEdtf(edtf) ?? edtf
  const from = countedFrom === null ? '' : `, counted from ${day}, ${describeEdtf(countedFrom) ?? countedFrom}`
  return `${typed.trim()} → ${edtf}${typed.trim() === plain ? '' : ` (${plain})`}${from}`
}

const unreadable =
  'No date can be read in this. Write it like 12 September 2023, about March 2012 or Friday, or in EDTF: 2023-09-12.'
const noTime = 'This date takes no time of day. Write the day alone.'
const timeOfNoDay = 'A time of day needs one day. Write it like 10 March 2012, 14:30.'
const needsDay =
  'These words count from a day that is not known here, such as the day of publication. Write the day itself.'

// Two days far apart: what words mean on both does not depend on when they were printed.
const [early, late] = ['1900-06-15', '2090-02-08']

function readWords(words: string, published: string | null): TypedDate | { problem: string } {
  const [one, other] = [asStorable(resolveDate(words, early)), asStorable(resolveDate(words, late))]
  if (one && one.edtf === other?.edtf) return { ...one, countedFrom: null }
  const counted = published === null ? null : asStorable(resolveDate(words, published))
  if (counted) return { ...counted, countedFrom: published }
  return { problem: one || other ? needsDay : unreadable }
}

function asStorable(date: ReturnType<typeof resolveDate>) {
  return date && isStorableDate(date.edtf) ? date : null
}

function asEdtf(edtf: string): TypedDate {
  return { edtf, basis: null, countedFrom: null }
}
