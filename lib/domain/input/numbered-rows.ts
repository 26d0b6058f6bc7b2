import { z } from 'zod'

/**
 * Schema of a list that a form sends as numbered rows (`positions.0.text`, `positions.3.text`): the object of
 * numbers becomes an array in the order of the numbers; an array stays one; nothing at all is an empty list.
 */
export function numberedRows<S extends z.ZodType>(row: S, max: number, tooMany: string) {
  return z.preprocess(inOrder, z.array(row).max(max, tooMany))
}

function inOrder(value: unknown): unknown {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const rows = Object.entries(value)
  if (rows.some(([number]) => !/^\d{1,4}$/.test(number))) return value
  return rows.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, row]) => row as unknown)
}
