import { dateOrder, type DateOrder } from './edtf'

// Fixed widths, so that there is nothing to backtrack over.
const time = /T\d{2}(?::?\d{2}){0,2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}(?::?\d{2})?)?/g
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/
const longest = 80

/** An EDTF text without its times of day: what decides whether two dates are the same (product.md, rule 2). */
export function withoutTimes(date: string): string {
  return date.length > longest ? date : date.replace(time, '')
}

/**
 * How two words of one speaker stand in time: by day, and on the same day by the time of day where both give it. EDTF,
 * with a time of day where known; without an offset it is read as the other's.
 */
export function momentOrder(a: string | null, b: string | null): DateOrder {
  const order = dateOrder(a && withoutTimes(a), b && withoutTimes(b))
  const [one, other] = order === 'same' && a && b ? [instantOf(a), instantOf(b)] : [null, null]
  if (one === null || other === null || one === other) return order
  return one < other ? 'earlier' : 'later'
}

function instantOf(date: string): number | null {
  const match = date.length > longest ? null : instant.exec(date)
  if (!match) return null
  const at = Date.parse(match[1] === undefined ? `${date}Z` : date)
  return Number.isNaN(at) ? null : at
}
