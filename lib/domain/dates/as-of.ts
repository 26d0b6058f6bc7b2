import { isWithinMonth, parseEdtf } from './edtf'
import { withoutTimes } from './moment'

/** The dates from which the one a figure stands at is taken, EDTF or null. */
export interface FigureDates {
  asOfDate: string | null
  asOfBasis: string | null
  saidDate: string | null
  publishedDate: string | null
}

/** The day a figure stands at (EDTF), which of its dates that is, and whether it is a stand-in, inferred, approximate or uncertain. */
export interface AsOf {
  edtf: string
  of: 'as of' | 'said' | 'published'
  isInferred: boolean
}

/**
 * The date a figure stands at (product.md, rule 2): as of; where that is not given, when it was said, else published, the
 * first that is known to the month. A stand-in is inferred. An as-of date coarser than a month gives way to a
 * stand-in within it. Null where no date can be read.
 */
export function asOf({ asOfDate, asOfBasis, saidDate, publishedDate }: FigureDates): AsOf | null {
  const stated = readable(asOfDate)
  const others = [standIn('said', saidDate), standIn('published', publishedDate)].filter((one) => one !== null)
  if (stated === null) return others.find(({ edtf }) => isWithinMonth(edtf)) ?? others[0] ?? null
  const finer = isWithinMonth(stated)
    ? undefined
    : others.find(({ edtf }) => isWithinMonth(edtf) && overlap(edtf, stated))
  return finer ?? { edtf: stated, of: 'as of', isInferred: asOfBasis === 'inferred' || isMarked(stated) }
}

/** Whether a figure with these dates can be compared by date: one of them is known to the month. */
export function hasUsableDate(dates: FigureDates): boolean {
  return isWithinMonth(asOf(dates)?.edtf ?? null)
}

/** Whether a date is marked approximate or uncertain, which counts as inferred. */
export function isMarked(edtf: string): boolean {
  const date = parseEdtf(edtf)
  return date !== null && (date.approximate || date.uncertain)
}

function standIn(of: 'said' | 'published', date: string | null): AsOf | null {
  const edtf = readable(date)
  return edtf === null ? null : { edtf, of, isInferred: true }
}

function readable(date: string | null): string | null {
  const day = date === null ? null : withoutTimes(date)
  return day !== null && parseEdtf(day) ? day : null
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [parseEdtf(one), parseEdtf(other)]
  return a !== null && b !== null && (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
}
