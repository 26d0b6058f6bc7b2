import { z } from 'zod'
import { typedDateText } from '@/lib/domain/dates/typed-date-schema'
import { typedFigureSchema } from '@/lib/domain/figures/schema'
import { oneLineText, plainText, quoteText, uuidText } from '@/lib/domain/input/text'
import { attributions, claimKinds, dateBases, knowledges, manners, stances } from '@/lib/domain/vocabulary'
import { claimErrorWords } from '@/lib/words/errors/claims'

const optional = (schema: z.ZodType<string>) => schema.nullish().transform((value) => value ?? null)
const shortText = (label: string) => optional(plainText({ min: 1, max: 500, label }))

const dated = z
  .object({ edtf: typedDateText, words: shortText(claimErrorWords.theWordsOfTheDate), basis: z.enum(dateBases) })
  .nullish()
  .transform((value) => value ?? null)

/** One step of a chain as entered: a party by id, or a label for an unnamed speaker, whose camp may be known. */
export const chainStepFields = z
  .object({
    partyId: optional(uuidText),
    label: optional(oneLineText({ max: 500, label: claimErrorWords.theLabel })),
    campId: optional(uuidText),
    capacity: optional(oneLineText({ max: 500, label: claimErrorWords.theCapacity })),
    knows: z
      .enum(knowledges)
      .nullish()
      .transform((value) => value ?? null),
    manner: z.enum(manners),
    speaksForId: optional(uuidText),
  })
  .refine((step) => step.partyId !== null || step.label !== null, {
    error: claimErrorWords.chooseAPartyOrWrite,
    path: ['label'],
  })
  .refine((step) => step.speaksForId === null || step.speaksForId !== step.partyId, {
    error: claimErrorWords.itSpeaksForItself,
    path: ['speaksForId'],
  })

/** Words in a capture, by code points, half-open, with the words themselves as a check. */
export const anchorFields = z.object({
  captureId: uuidText,
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
  exact: quoteText,
})

/** What a claim does to a question, if it answers one; `positionId` is one of that question's positions. */
export const answerFields = z
  .object({
    questionId: uuidText,
    stance: z.enum(stances, { error: claimErrorWords.sayWhatTheClaimDoes }),
    positionId: optional(uuidText),
  })
  .nullish()
  .transform((value) => value ?? null)

/** What a claim says, apart from where it stands: the fields that drafting and editing share. Dates are as typed (`readDates`). */
export const claimFields = z.object({
  statement: plainText({ min: 3, max: 2000, label: claimErrorWords.theStatement }),
  kind: z.enum(claimKinds),
  chain: z.array(chainStepFields).min(1, claimErrorWords.sayAtLeastWho).max(12),
  attribution: z.enum(attributions).default('as-reported'),
  eventId: optional(uuidText),
  placeId: optional(uuidText),
  eventDate: dated,
  saidDate: dated,
  hedge: shortText(claimErrorWords.theHedge),
  caveat: optional(plainText({ min: 1, max: 2000, label: claimErrorWords.theCaveat })),
  figure: typedFigureSchema
    .refine(({ byWhom }) => byWhom === 'not-stated' || uuidText.safeParse(byWhom).success, {
      error: claimErrorWords.chooseAParty,
      path: ['byWhom'],
    })
    .nullish()
    .transform((value) => value ?? null),
  answer: answerFields,
  anchors: z.array(anchorFields).min(1, claimErrorWords.selectTheWords).max(50),
})

/** The parsed fields of a claim. */
export type ClaimFields = z.output<typeof claimFields>
