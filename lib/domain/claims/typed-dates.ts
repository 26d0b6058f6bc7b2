import { readTypedDate, type DateField } from '@/lib/domain/dates/typed-date'
import { isReversedPeriod, reversedPeriod } from '@/lib/domain/figures/schema'
import type { asOfBases, DateBasis } from '@/lib/domain/vocabulary'

interface Dated {
  edtf: string
  words: string | null
  basis: DateBasis
}

interface DatedFigure {
  asOfDate: string | null
  asOfBasis: (typeof asOfBases)[number] | null
  from?: string | null
  to?: string | null
}

/** As much of a claim as has dates, as they are typed. */
export interface TypedDates {
  eventDate: Dated | null
  saidDate: Dated | null
  figure: DatedFigure | null
}

/** The day that relative words of a source count from (product.md, rule 12): its edition, else its publication; null without both. */
export function countedFrom({ edition, publishedDate }: { edition: string | null; publishedDate: string | null }) {
  return edition ?? publishedDate
}

/** A date of a form with other words typed: what they say of how it is known is chosen, until somebody chooses otherwise. */
export function withTypedDate<T extends { edtf: string; basis: DateBasis }>(
  date: T,
  edtf: string,
  field: DateField,
): T {
  const read = edtf.trim() === '' ? null : readTypedDate(edtf, field)
  const basis = read && !('problem' in read) ? read.basis : null
  return { ...date, edtf, basis: basis ?? date.basis }
}

/**
 * A claim with its dates as EDTF, read against the day its source counts from (null: none is known), and what cannot be read,
 * as sentences by form field. Words that were typed are kept as the words of the date where none are given, and make a basis
 * *stated* what they are: *relative* or *inferred*.
 */
export function withReadDates<T extends TypedDates>(
  claim: T,
  published: string | null,
): { claim: T; problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const read = (path: string, typed: string | null | undefined, field: DateField) => {
    const date = typed == null ? null : readTypedDate(typed, field)
    if (date && 'problem' in date) problems[path] = date.problem
    return date === null || 'problem' in date ? null : date
  }
  const dated = (path: string, date: Dated | null, time: boolean): Dated | null => {
    const readDate = read(`${path}.edtf`, date?.edtf, { published, time })
    if (!date || !readDate) return date
    const words = date.words ?? (readDate.basis === null ? null : date.edtf.trim())
    return { edtf: readDate.edtf, words, basis: date.basis === 'stated' ? (readDate.basis ?? 'stated') : date.basis }
  }
  const figure = claim.figure && {
    ...claim.figure,
    ...readFigureDates(claim.figure, (path, typed, time) => read(`figure.${path}`, typed, { published, time })),
  }
  if (figure && isReversedPeriod({ from: figure.from ?? null, to: figure.to ?? null }))
    problems['figure.to'] ??= reversedPeriod
  const [eventDate, saidDate] = [dated('eventDate', claim.eventDate, false), dated('saidDate', claim.saidDate, true)]
  return { claim: { ...claim, eventDate, saidDate, figure }, problems }
}

type Read = (path: string, typed: string | null | undefined, time: boolean) => ReturnType<typeof asRead>

function asRead(date: { edtf: string; basis: DateBasis | null } | null) {
  return date
}

function readFigureDates({ asOfDate, asOfBasis, from, to }: DatedFigure, read: Read): DatedFigure {
  const asOf = read('asOfDate', asOfDate, true)
  return {
    asOfDate: asOf?.edtf ?? asOfDate,
    asOfBasis: asOf?.basis === 'inferred' ? 'inferred' : asOfBasis,
    from: read('from', from, false)?.edtf ?? from ?? null,
    to: read('to', to, false)?.edtf ?? to ?? null,
  }
}
