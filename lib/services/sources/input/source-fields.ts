import { z } from 'zod'
import { typedDateSchema, typedDateText } from '@/lib/domain/dates/typed-date-schema'
import { oneLineText, longText, plainText, uuidText, webAddressText } from '@/lib/domain/input/text'
import { captureMethods, dateBases, textNatures } from '@/lib/domain/vocabulary'
import { sourceErrorWords } from '@/lib/words/errors/sources'

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
  label: oneLineText({ min: 1, max: 100, label: sourceErrorWords.theLabel }),
  textIs: z.enum(textNatures),
  method: z.enum(captureMethods),
  text: longText,
  language: plainText({ min: 2, max: 35, label: sourceErrorWords.theLanguage }),
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
  headline: oneLineText({ min: 1, max: 500, label: sourceErrorWords.theHeadline }),
  outlet: shortText(sourceErrorWords.theOutlet),
  byline: shortText(sourceErrorWords.theByline),
  agency: shortText(sourceErrorWords.theAgency),
  publishedDate: optional(typedDateText),
  publishedWords: ownWords(sourceErrorWords.theWordsOfTheDate),
  publishedBasis: z
    .enum(dateBases, sourceErrorWords.chooseHowTheDate)
    .nullish()
    .transform((value) => value ?? null),
  publishedNote: optional(plainText({ min: 1, max: 2000, label: sourceErrorWords.theNoteOnTheDate })),
  edition: optional(typedDateSchema),
  url: optional(webAddressText),
  language: plainText({ min: 2, max: 35, label: sourceErrorWords.theLanguage }).default('en'),
  drawsOnWords: ownWords(sourceErrorWords.whatItDrawsOn),
})

/** The parsed details of a source. */
export type SourceFields = z.output<typeof sourceFields>
