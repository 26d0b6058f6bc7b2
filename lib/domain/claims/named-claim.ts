import { z } from 'zod'
import { edtfSchema, momentSchema } from '@/lib/domain/dates/edtf-schema'
import type { Figure, TypedFigure } from '@/lib/domain/figures/figure'
import { figureSchema } from '@/lib/domain/figures/schema'
import { plainText } from '@/lib/domain/input/text'
import { attributions, claimKinds, dateBases, knowledges, manners, stances } from '@/lib/domain/vocabulary'

const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
/** Keys are looked up in the database, which takes no NUL and no half characters. */
const key = plainText({ max: 200, label: 'The key' })
const text = z
  .string('This is missing, or not a text. Write it between double quotation marks.')
  .min(1, 'This is empty. Write something, or leave it out.')
const oneOf = <const T extends readonly string[]>(values: T) => z.enum(values, `Write one of: ${values.join(', ')}.`)
const dated = (edtf: typeof edtfSchema) => maybe(z.strictObject({ edtf, words: maybe(text), basis: oneOf(dateBases) }))

const step = z.strictObject({
  party: key.nullable(),
  label: maybe(text),
  camp: maybe(key),
  capacity: maybe(text),
  knows: maybe(oneOf(knowledges)),
  manner: oneOf(manners),
  /** The key of the party in whose name it speaks. */
  speaksFor: maybe(key),
})

/** Words of a capture by themselves, where they stand there once. */
export const quotedAnchor = z.strictObject({ capture: key, quote: text })

/** Words of a capture by position, in code points, half-open; `sha256` is of their UTF-8 bytes. */
export const placedAnchor = z.strictObject({
  capture: key,
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256, which has 64 lower-case hexadecimal digits.'),
})

/** Where a claim of a file stands: captures are named by their labels. */
export const namedAnchor = z.union([quotedAnchor, placedAnchor], {
  error:
    'An anchor has a capture and either the quote, or start, end and sha256 (of the words, in lower-case hexadecimal).',
})

/** Where a claim of a file stands. */
export type NamedAnchor = z.output<typeof namedAnchor>

/** A claim as files have it, all that it names by key: the claims of a seed folder, and lines that are imported. */
export const namedClaim = z.strictObject({
  key,
  statement: text,
  kind: oneOf(claimKinds),
  chain: z.array(step).min(1, 'Say at least who published it.').max(12),
  attribution: oneOf(attributions),
  event: maybe(key),
  place: maybe(key),
  eventDate: dated(edtfSchema),
  saidDate: dated(momentSchema),
  hedge: maybe(text),
  caveat: maybe(text),
  /** `byWhom` is a party's key or `not-stated`. */
  figure: maybe(figureSchema),
  answer: maybe(z.strictObject({ question: key, stance: oneOf(stances), position: maybe(key) })),
  anchors: z.array(namedAnchor).min(1, 'Give the words in the text that say it.').max(50),
})

/** A claim as files have it. */
export type NamedClaim = z.output<typeof namedClaim>

/** Gives the id of what a key names; the nil UUID (RFC 9562, 5.9), which nothing has, where nothing has the key. */
export type IdOfKey = (kind: 'party' | 'camp' | 'event' | 'place' | 'question' | 'position', key: string) => string

/** Words in a capture by its id, as the claim form sends them. */
export interface PlacedWords {
  captureId: string
  start: number
  end: number
  exact: string
}

/**
 * A claim of a file as the claim form would send it, so that one schema checks both. A position's key stands behind
 * its question's: `question/position`. `because` is the reason for bounds that are other than the figure's words say.
 */
export function fieldsOfNamedClaim(
  claim: Omit<NamedClaim, 'anchors'>,
  id: IdOfKey,
  anchors: readonly PlacedWords[],
  because: string | null,
) {
  const { key: _, event, place, figure, answer, ...same } = claim
  return {
    ...same,
    eventId: event && id('event', event),
    placeId: place && id('place', place),
    chain: claim.chain.map(({ party, camp, speaksFor, ...rest }) => ({
      ...rest,
      partyId: party && id('party', party),
      campId: camp && id('camp', camp),
      speaksForId: speaksFor && id('party', speaksFor),
    })),
    figure:
      figure &&
      typedFigure(figure, figure.byWhom === 'not-stated' ? figure.byWhom : id('party', figure.byWhom), because),
    answer: answer && {
      questionId: id('question', answer.question),
      stance: answer.stance,
      positionId: answer.position && id('position', `${answer.question}/${answer.position}`),
    },
    anchors: [...anchors],
  }
}

/** Files have the bounds of every figure: where they are those of the words, they overrule nothing. */
function typedFigure(figure: Figure, byWhom: string, because: string | null): TypedFigure {
  const { low, lowOpen, high, highOpen, ...rest } = figure
  return { ...rest, byWhom, override: { low, lowOpen, high, highOpen, because } }
}
