import { z } from 'zod'
import { numberedRows } from '@/lib/domain/input/numbered-rows'
import { oneLineText, uuidText } from '@/lib/domain/input/text'
import { countKinds, questionKinds } from '@/lib/domain/vocabulary'
import { questionErrorWords } from '@/lib/words/errors/questions'

const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
const shortText = (label: string) => orNull(oneLineText({ max: 200, label }))

/** What a position says. */
export const positionText = oneLineText({ max: 300, label: questionErrorWords.thePosition })

/** At most 20 positions, however a form numbers them. */
export const positionRows = <S extends z.ZodType>(row: S) =>
  numberedRows(row, 20, questionErrorWords.twentyPositionsAreTheMost)

/** What a question asks: the fields that asking and changing share. `byWhomId` is a party, `eventId` an event. */
export const questionFields = z.object({
  dossierId: uuidText,
  text: oneLineText({ min: 5, max: 300, label: questionErrorWords.theQuestion }),
  kind: z.enum(questionKinds, questionErrorWords.chooseWhatTheQuestion),
  measure: shortText(questionErrorWords.whatIsCounted),
  who: shortText(questionErrorWords.whoIsCounted),
  byWhomId: orNull(uuidText),
  scope: shortText(questionErrorWords.thePlace),
  countKind: orNull(z.enum(countKinds, questionErrorWords.chooseHowItIsCounted)),
  eventId: orNull(uuidText),
})
