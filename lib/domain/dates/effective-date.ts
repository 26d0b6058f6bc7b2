import { asOf, isMarked } from './as-of'
import { parseEdtf } from './edtf'
import type { DateBasis } from '@/lib/domain/vocabulary'

/** The dates of an answer with a figure, EDTF or null, each with how it is known where that is kept. */
export interface AnswerDates {
  figure: { asOfDate: string | null; asOfBasis: DateBasis | null; toDate: string | null; countKind: string } | null
  eventDate: string | null
  eventDateBasis: DateBasis | null
  saidDate: string | null
  saidDateBasis: DateBasis | null
  publishedDate: string | null
}

/** The date a figure stands at, and what it is the date of. */
export interface EffectiveDate {
  of: 'as of' | 'until' | 'happened' | 'said' | 'published'
  edtf: string
  basis: DateBasis | null
  /** It is inferred, approximate or uncertain, or only the date of saying or publication. */
  isInferred: boolean
}

/**
 * The date at which a figure stands on a plot over time, as readings take it (`asOf`): as of, else the end of its period, else when the one event it
 * counts happened; else, as a mere stand-in, when it was said or published. Null where no date can be read.
 */
export function effectiveDate({
  figure,
  eventDate,
  eventDateBasis,
  saidDate,
  saidDateBasis,
  publishedDate,
}: AnswerDates): EffectiveDate | null {
  const date = asOf({
    asOfDate: figure?.asOfDate ?? null,
    asOfBasis: figure?.asOfBasis ?? null,
    saidDate,
    publishedDate,
  })
  if (date?.of === 'as of') return { ...date, basis: figure?.asOfBasis ?? null }
  const own: [EffectiveDate['of'], string | null | undefined, DateBasis | null][] = [
    ['until', figure?.toDate, null],
    ['happened', figure?.countKind === 'single-event' ? eventDate : null, eventDateBasis],
  ]
  for (const [of, edtf, basis] of own) {
    if (edtf && parseEdtf(edtf)) return { of, edtf, basis, isInferred: basis === 'inferred' || isMarked(edtf) }
  }
  return date && { ...date, basis: date.of === 'said' ? saidDateBasis : null }
}
