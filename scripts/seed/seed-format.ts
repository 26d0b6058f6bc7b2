import { z } from 'zod'
import { edtfSchema } from '@/lib/domain/dates/edtf-schema'
import { namedClaim, placedAnchor, quotedAnchor } from '@/lib/domain/claims/named-claim'
import * as words from '@/lib/domain/vocabulary'

/** The files of a seed folder, as design formats.md has them: what does not fit is refused with its path. */

const key = z.string().min(1)
const text = z.string().min(1)
const maybe = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)

export const dossierFile = z.strictObject({
  key,
  title: text,
  summary: text,
  ratingsNeeded: z.number().int().default(2),
  camps: z.array(z.strictObject({ key, name: text, badge: text, colour: z.enum(words.campColours) })),
  opposes: z.array(z.tuple([key, key])),
  places: z.array(z.strictObject({ key, name: text, partOf: maybe(key) })),
  events: z.array(z.strictObject({ key, title: text, date: maybe(edtfSchema), place: maybe(key) })),
})

export const partiesFile = z.array(
  z.strictObject({
    key,
    name: text,
    aliases: z.array(text),
    kind: z.enum(words.partyKinds),
    camp: maybe(key),
    memberOf: z.array(z.strictObject({ party: key, from: maybe(edtfSchema), to: maybe(edtfSchema) })).default([]),
    drawsOn: z.array(key).default([]),
    note: maybe(text),
  }),
)

export const questionsFile = z.array(
  z.strictObject({
    key,
    text,
    kind: z.enum(words.questionKinds),
    measure: maybe(text),
    who: maybe(text),
    byWhom: maybe(text),
    scope: maybe(text),
    count: maybe(z.enum(words.countKinds)),
    positions: z.array(z.strictObject({ key, text })).default([]),
    event: maybe(key),
  }),
)

export const sourceMatter = z.strictObject({
  id: key,
  headline: text,
  outlet: maybe(text),
  byline: maybe(text),
  agency: maybe(text),
  publishedDate: maybe(edtfSchema),
  publishedWords: maybe(text),
  publishedBasis: maybe(z.enum(words.dateBases)),
  publishedNote: maybe(text),
  edition: maybe(edtfSchema),
  url: maybe(z.url()),
  language: text,
  drawsOn: maybe(text),
})

const digestAnchor = quotedAnchor.extend({ capture: z.literal('digest') })
const originalAnchor = placedAnchor.extend({ capture: z.literal('original') })

export const claimsFile = z.array(
  namedClaim.extend({ anchors: z.array(z.discriminatedUnion('capture', [digestAnchor, originalAnchor])).min(1) }),
)

export const linksFile = z.array(
  z.strictObject({
    from: key,
    to: key,
    type: z.enum(words.linkTypes),
    reason: text,
    confidence: z.enum(words.confidences),
  }),
)

const by = z.enum(['lead', 'editor-1', 'editor-2', 'editor-3'])
const credibility = z.number().int().min(1).max(6)
const subject = { claim: maybe(key), party: maybe(key), question: maybe(key), source: maybe(key) }

export const judgementsFile = z.strictObject({
  ratings: z.array(
    z.strictObject({
      claim: key,
      by,
      credibility: maybe(credibility),
      abstain: z.literal(true).optional(),
      reason: text,
    }),
  ),
  reliability: z.array(
    z.strictObject({
      party: maybe(key),
      source: maybe(key),
      topic: text,
      by,
      grade: z.enum(words.reliabilityGrades),
      reason: text,
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      a: key,
      b: key,
      question: key,
      by,
      scale: z.number().int().min(-2).max(2).nullable(),
      reason: text,
    }),
  ),
  deskRatings: z.array(z.strictObject({ claim: key, by, credibility, reason: text })),
  findings: z.array(
    z.strictObject({
      question: key,
      claims: z.array(key).min(1),
      printLine: text,
      mustStandWith: text,
      doNotPrint: text,
      reason: text,
      dissent: maybe(text),
      by,
      confirmedBy: maybe(by),
    }),
  ),
  independence: z.array(
    z.strictObject({
      a: key,
      b: key,
      grounds: z.array(z.enum(words.independenceGrounds)).min(1),
      reason: text,
      by,
      confirmedBy: maybe(by),
    }),
  ),
  interests: z.array(z.strictObject({ by, party: key, kind: z.enum(words.interestKinds), note: maybe(text) })),
  againstInterest: z.array(z.strictObject({ claim: key, by, reason: text })).default([]),
  notes: z.array(
    z.strictObject({
      by,
      ...subject,
      anchor: maybe(digestAnchor),
      body: text,
      tags: z.array(text).default([]),
      replyTo: maybe(z.number().int().min(0)),
      resolved: maybe(z.strictObject({ by })),
    }),
  ),
})

export const originalsFile = z.array(
  z.strictObject({
    id: key,
    sha256: text,
    rawSha256: text,
    rawLinesKept: z.array(z.number().int().min(1)),
    rawEdits: z.array(z.strictObject({ line: z.number().int().min(1), removePrefix: text })),
  }),
)
