import { z } from 'zod'

/**
 * Schema of a list that a form sends as one text with a line for each item; a list stays one. Blank lines go,
 * items are trimmed and kept once; at most `max` items, else refused with the sentence given.
 */
export function lineList<S extends z.ZodType<string>>(item: S, max: number, tooMany: string) {
  return z.preprocess(asLines, z.array(item).max(max, tooMany))
}

function asLines(value: unknown): unknown {
  if (value === undefined || value === null) return []
  const lines: unknown = typeof value === 'string' ? value.split(/\r\n|\r|\n/) : value
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return value
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
}
