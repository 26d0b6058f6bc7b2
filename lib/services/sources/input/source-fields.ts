import { z } from 'zod'
import { typedDateSchema, typedDateText } from '@/lib/domain/dates/typed-date-schema'
import { oneLineText, longText, plainText, uuidText, webAddressText } from '@/lib/domain/input/text'
import { captureMethods, dateBases, textNatures } from '@/lib/domain/vocabulary'

const optional = <S extends z.ZodType<string>>(schema: S) => schema.nullish().transform((value) => value ?? null)
const shortText = (label: string) => optional(oneLineText({ min: 1, max: 500, label }))
const ownWords = (label: string) => optional(plainText({ min: 1, max: 500, label }))

/**
 * A paragraph the import left out, kept with the raw bytes so that it can be restored. It stood before the kept
 * paragraph number `before` (from 0).
 */
export const droppedParagraph = z.object({ before: z.number().int().min(0), text: z.string() })

/** One text of a source. `raw` is what it was made from, base64. */
export const captureFields = z.object({
  label: oneLineText({ min: 1, max: 100, label: 'The label' }),
  textIs: z.enum(textNatures),
  method: z.enum(captureMethods),
  text: longText,
  language: plainText({ min: 2, max: 35, label: 'The language' }),
  raw: z
    .object({
      base64: z.base64(),
      mediaType: z.string().max(100),
      fileName: z.string().max(255).nullable(),
      dropped: z.array(droppedParagraph),
    })
    .nullish()
    .transform((value) => value ?? null),
})

/** The parsed fields of a capture. */
export type CaptureFields = z.output<typeof captureFields>

/** What is known of a published item; its date of publication is as typed (`withReadPublication`). */
export const sourceFields = z.object({
  dossierId: uuidText,
  headline: oneLineText({ min: 1, max: 500, label: 'The headline' }),
  outlet: shortText('The outlet'),
  byline: shortText('The byline'),
  agency: shortText('The agency'),
  publishedDate: optional(typedDateText),
  publishedWords: ownWords('The words of the date'),
  publishedBasis: z
    .enum(dateBases, 'Choose how the date is known.')
    .nullish()
    .transform((value) => value ?? null),
  publishedNote: optional(plainText({ min: 1, max: 2000, label: 'The note on the date' })),
  edition: optional(typedDateSchema),
  url: optional(webAddressText),
  language: plainText({ min: 2, max: 35, label: 'The language' }).default('en'),
  drawsOnWords: ownWords('What it draws on'),
})

/** The parsed details of a source. */
export type SourceFields = z.output<typeof sourceFields>
