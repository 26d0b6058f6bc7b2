import { z } from 'zod'
import { numberedRows } from '@/lib/domain/input/numbered-rows'
import { oneLineText, uuidText } from '@/lib/domain/input/text'
import { countKinds, questionKinds } from '@/lib/domain/vocabulary'

const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
const shortText = (label: string) => orNull(oneLineText({ max: 200, label }))

/** What a position says. */
export const positionText = oneLineText({ max: 300, label: 'The position' })

/** At most 20 positions, however a form numbers them. */
export const positionRows = <S extends z.ZodType>(row: S) => numberedRows(row, 20, 'Twenty positions are the most.')

/** What a question asks: the fields that asking and changing share. `byWhomId` is a party, `eventId` an event. */
export const questionFields = z.object({
  dossierId: uuidText,
  text: oneLineText({ min: 5, max: 300, label: 'The question' }),
  kind: z.enum(questionKinds, 'Choose what the question asks for.'),
  measure: shortText('What is counted'),
  who: shortText('Who is counted'),
  byWhomId: orNull(uuidText),
  scope: shortText('The place'),
  countKind: orNull(z.enum(countKinds, 'Choose how it is counted.')),
  eventId: orNull(uuidText),
})
