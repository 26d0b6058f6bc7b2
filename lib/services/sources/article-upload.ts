import { z } from 'zod'
import { LONG_TEXT_BYTES, plainText } from '@/lib/domain/text'

const fileName = plainText({ max: 255, label: 'The file’s name' })

const numbers = /^\d{1,7}(,\d{1,7})*$/

/** A file that a person chose, or the text they pasted as one. At most 5 MB; more is refused with the limit named. */
export const articleUpload = z.object({
  way: z.enum(['pasted', 'uploaded']),
  file: z
    .custom<File>((value) => value instanceof File && value.name !== '', 'Choose a file, or paste the text.')
    .refine((file) => file.size > 0, 'The file is empty; choose another.')
    .refine((file) => file.size <= LONG_TEXT_BYTES, {
      error: ({ input }) => `It has ${(input as File).size.toLocaleString('en')} bytes; the limit is 5 MB (${LONG_TEXT_BYTES.toLocaleString('en')} bytes).`,
    })
    .refine((file) => fileName.safeParse(file.name).success, 'The file’s name is too long or holds odd characters; rename it.'),
})

/** The parsed upload. */
export type ArticleUpload = z.output<typeof articleUpload>

/**
 * The same upload again, after a person saw its preview: which preview (its SHA-256), and the numbers of the
 * paragraphs (from 0) that they dropped or restored against it, as "3,7".
 */
export const previewedUpload = articleUpload.extend({
  proposal: z.string('Look at the preview first.').regex(/^[0-9a-f]{64}$/, 'Look at the preview first.'),
  flipped: z
    .string()
    .regex(numbers)
    .transform((text) => new Set(text.split(',').map(Number)))
    .optional()
    .transform((flipped) => flipped ?? new Set<number>()),
})

/** The parsed upload with what was decided on its paragraphs. */
export type PreviewedUpload = z.output<typeof previewedUpload>
