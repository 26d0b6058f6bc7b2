import { z } from 'zod'
import { oneLineText } from '@/lib/domain/input/text'
import { offeredEncodings } from '@/lib/domain/sources/encoding'
import { uploadLimits, uploadWeightFault } from '@/lib/domain/sources/upload-weight'
import { sourceErrorWords } from '@/lib/words/errors/sources'

const fileName = oneLineText({ max: 255, label: sourceErrorWords.theFilesName })
const encodingLabel = oneLineText({ max: 60, label: sourceErrorWords.theEncodingSaid })

/**
 * A file that a person chose or the server fetched, of 20 MB at most, or the text they pasted as one, of 5 MB; more is
 * refused by name.
 * `encoding` is what they want it read in, null where the file is to say that. `charset` is what the server that a page was
 * fetched from said of its encoding.
 */
export const articleUpload = z
  .object({
    way: z.enum(['pasted', 'uploaded', 'fetched']),
    file: z.custom<File>((value) => value instanceof File && value.name !== '', sourceErrorWords.chooseAFileOrPaste),
    encoding: z
      .enum(offeredEncodings)
      .nullish()
      .transform((name) => name ?? null),
    charset: encodingLabel.nullish().transform((label) => label ?? null),
  })
  .superRefine(({ way, file }, { addIssue }) => {
    const fault =
      uploadWeightFault(file.size, uploadLimits[way === 'pasted' ? 'pasted' : 'uploaded']) ??
      fileName.safeParse(file.name).error?.issues[0]?.message
    if (fault) addIssue({ code: 'custom', message: fault, path: ['file'] })
  })

/** The parsed upload. */
export type ArticleUpload = z.output<typeof articleUpload>

const unseen = sourceErrorWords.lookAtThePreviewFirst

/**
 * The same upload again, after a person saw its preview: which preview (its SHA-256), and the numbers of the
 * paragraphs (from 0) that they dropped or restored against it, as "3,7".
 */
export const previewedUpload = articleUpload.safeExtend({
  proposal: z.string(unseen).regex(/^[0-9a-f]{64}$/, unseen),
  flipped: z
    .string()
    .regex(/^\d{1,7}(,\d{1,7})*$/)
    .optional()
    .transform((text) => new Set(text?.split(',').map(Number))),
})

/** The parsed upload with what was decided on its paragraphs. */
export type PreviewedUpload = z.output<typeof previewedUpload>
