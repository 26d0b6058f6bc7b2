import { z } from 'zod'

/**
 * Schema of a list that a form sends as one text with a line for each item; a list stays one. Blank lines go,
 * items are trimmed and kept once; at most `max` items, else refused with the sentence given. What is wrong with
 * an item is said of the list as a whole, since a form has one field for it, and begins with the item's number.
 */
export function lineList(item: z.ZodType<string>, max: number, tooMany: string) {
  return z.preprocess(asLines, z.array(z.string()).max(max, tooMany)).superRefine((lines, context) => {
    lines.forEach((line, index) => {
      const fault = item.safeParse(line).error?.issues[0]?.message
      if (fault) context.addIssue({ code: 'custom', message: `Line ${index + 1}: ${fault}` })
    })
  })
}

function asLines(value: unknown): unknown {
  if (value === undefined || value === null) return []
  const lines: unknown = typeof value === 'string' ? value.split(/\r\n|\r|\n/) : value
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return value
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
}
