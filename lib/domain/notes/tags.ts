import { z } from 'zod'
import { oneLineText } from '@/lib/domain/input/text'

/** One tag: 1 to 40 code points, in lower case, without the comma and semicolon that lists of tags are joined by. */
export const tagText = oneLineText({ max: 40, label: 'A tag' })
  .toLowerCase()
  .regex(/^[^,;]*$/, 'A tag has no comma or semicolon in it.')

const split = z.string().transform((typed) =>
  typed
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(Boolean),
)

/**
 * Schema of up to 12 tags, as a list or as one typed line with commas; each once, none when left out.
 */
export const tagList = z
  .union([split, z.array(z.string())])
  .default([])
  .pipe(z.array(tagText).max(12, 'At most 12 tags.'))
  .transform((tags) => [...new Set(tags)])
