import { z } from 'zod'
import {
  askDecisions,
  askKinds,
  claimKinds,
  claimStatuses,
  linkTypes,
  noticeKinds,
  reliabilityGrades,
  robotsAnswers,
  roles,
} from '@/lib/domain/vocabulary'

/** One field of a change: what stood before and what stands now, as JSON. */
export const fieldChange = z.object({ field: z.string(), from: z.json().nullable(), to: z.json().nullable() })
/** One field of a change. */
export type FieldChange = z.infer<typeof fieldChange>

const text = z.string()
const version1 = z.literal(1)
const changes = z.array(fieldChange)

const rated = {
  statement: text,
  credibility: z.number().int().min(1).max(6).nullable(),
  reason: text,
  previous: z.number().int().nullable(),
  again: z.boolean(),
}

/**
 * Payload of every kind of log entry. Payloads are stored for ever: a change of shape is a new version beside
 * the old one (a union in the same row), never an edit; tests/rules keeps a fixture of each version.
 */
export const entryPayloads = {
  'dossier-created': z.object({ v: version1, title: text }),
  'dossier-changed': z.object({ v: version1, changes }),
  'camps-set': z.object({ v: version1, changes }),
  'member-invited': z.object({ v: version1, role: z.enum(roles), email: text.nullable() }),
  'invitation-withdrawn': z.object({ v: version1, role: z.enum(roles).nullable() }),
  'invitations-ended': z.object({ v: version1, name: text, count: z.number().int().min(1) }),
  'member-joined': z.object({ v: version1, name: text, role: z.enum(roles) }),
  'member-role-changed': z.object({ v: version1, name: text, from: z.enum(roles), to: z.enum(roles) }),
  'member-left': z.object({ v: version1, name: text, reason: text }),
  'person-joined': z.object({ v: version1, name: text }),
  'person-deactivated': z.object({ v: version1, name: text, reason: text }),
  'person-reactivated': z.object({ v: version1, name: text }),
  'admin-invited': z.object({ v: version1 }),
  'opening-right-changed': z.object({ v: version1, name: text, to: z.boolean() }),
  'admin-changed': z.object({ v: version1, name: text, to: z.boolean() }),
  'password-changed': z.object({ v: version1 }),
  'session-ended': z.object({ v: version1, browser: text.nullable() }),
  'sessions-ended': z.object({ v: version1, count: z.number().int().min(1) }),
  'sign-in-lock-lifted': z.object({ v: version1, name: text }),
  'second-factor-begun': z.object({ v: version1 }),
  'second-factor-set-up': z.object({ v: version1 }),
  'second-factor-turned-off': z.object({ v: version1 }),
  'second-factor-removed': z.object({ v: version1, name: text, reason: text }),
  'recovery-codes-renewed': z.object({ v: version1 }),
  'recovery-code-used': z.object({ v: version1, left: z.number().int().min(0) }),
  'interest-declared': z.object({ v: version1, party: text, kind: text }),
  'interest-withdrawn': z.object({ v: version1, party: text }),
  'party-drafted': z.object({ v: version1, name: text }),
  'party-changed': z.object({ v: version1, name: text, changes }),
  'place-drafted': z.object({ v: version1, name: text }),
  'event-drafted': z.object({ v: version1, title: text }),
  'question-asked': z.object({ v: version1, text }),
  'question-changed': z.object({ v: version1, text, changes }),
  'source-added': z.object({ v: version1, headline: text }),
  'source-changed': z.object({ v: version1, headline: text, changes }),
  'notice-recorded': z.object({ v: version1, headline: text, kind: z.enum(noticeKinds), words: text }),
  'capture-added': z.object({ v: version1, headline: text, label: text, sha256: text }),
  'address-fetched': z.object({
    v: version1,
    address: text,
    from: text,
    sha256: text,
    bytes: z.number().int(),
    robots: z.enum(robotsAnswers),
  }),
  'claim-drafted': z.object({ v: version1, statement: text, kind: z.enum(claimKinds), claim: z.json() }),
  'claims-imported': z.object({
    v: version1,
    file: text,
    sha256: text,
    claims: z.number().int(),
    thereAlready: z.number().int(),
  }),
  'suggestion-accepted': z.object({ v: version1, statement: text, rule: text, lexicon: text }),
  /** `changes`: what the person changed in what was read before it became a claim. */
  'suggestion-edited': z.object({ v: version1, statement: text, rule: text, lexicon: text, changes }),
  /** No words: a dismissed suggestion leaves none behind (rule 14). */
  'suggestion-dismissed': z.object({ v: version1, headline: text, rule: text, lexicon: text }),
  /** `statement`: of the draft that was retired; null where a dismissal was undone. */
  'suggestion-undone': z.object({ v: version1, headline: text, rule: text, statement: text.nullable() }),
  /** `text`: of the question that was asked, or the statements that were linked. */
  'ask-accepted': z.object({ v: version1, ask: z.enum(askKinds), text, rule: text }),
  /** No words: a dismissed suggestion leaves none behind (rule 14). */
  'ask-dismissed': z.object({ v: version1, ask: z.enum(askKinds) }),
  'ask-undone': z.object({ v: version1, ask: z.enum(askKinds), decision: z.enum(askDecisions) }),
  'claim-changed': z.object({ v: version1, statement: text, changes }),
  'claim-split': z.object({ v: version1, from: text, kept: text, splitOff: text }),
  'claim-anchored': z.object({ v: version1, statement: text, capture: text, words: text }),
  'claim-status-changed': z.object({
    v: version1,
    statement: text,
    from: z.enum(claimStatuses),
    to: z.enum(claimStatuses),
    reason: text.nullable(),
  }),
  'claim-withdrawn': z.object({ v: version1, statement: text, words: text }),
  /** `reading`: how the two figures read that the editor was shown, where they do not fit. */
  'claim-linked': z.object({
    v: version1,
    type: z.enum(linkTypes),
    from: text,
    to: text,
    reason: text,
    reading: text.optional(),
  }),
  'link-removed': z.object({ v: version1, type: z.enum(linkTypes), from: text, to: text, reason: text }),
  'against-interest-marked': z.object({ v: version1, statement: text, reason: text }),
  'against-interest-withdrawn': z.object({ v: version1, statement: text }),
  'reading-dismissed': z.object({ v: version1, a: text, b: text, reading: text, reason: text }),
  'occasion-called': z.object({ v: version1, a: text, b: text, reason: text }),
  'occasion-withdrawn': z.object({ v: version1, a: text, b: text, reason: text }),
  'note-written': z.object({ v: version1, on: text, body: text, reply: z.boolean() }),
  'note-edited': z.object({ v: version1, from: text, to: text }),
  'note-resolved': z.object({ v: version1, body: text }),
  'note-reopened': z.object({ v: version1, body: text }),
  'claim-rated': z.union([
    z.object({ v: version1, ...rated }),
    z.object({ v: z.literal(2), ...rated, informed: z.boolean() }),
  ]),
  'reliability-rated': z.object({
    v: version1,
    subject: text,
    topic: text,
    grade: z.enum(reliabilityGrades),
    reason: text,
  }),
  'claim-adjudicated': z.object({
    v: version1,
    statement: text,
    credibility: z.number().int().min(1).max(6),
    reason: text,
    dissent: z.number().int(),
  }),
  'comparison-made': z.union([
    z.object({ v: version1, question: text, scale: z.number().int().nullable(), reason: text }),
    z.object({
      v: z.literal(2),
      question: text,
      scale: z.number().int().nullable(),
      reason: text,
      informed: z.boolean(),
    }),
  ]),
  'comparison-withdrawn': z.object({ v: version1, question: text }),
  /** `proposed`: by which version of the rules the line was proposed that it began with, and whether it is still that line. */
  'finding-written': z.object({
    v: version1,
    question: text,
    printLine: text,
    reason: text,
    proposed: z.object({ rules: text, isUnchanged: z.boolean() }).optional(),
  }),
  'finding-confirmed': z.union([
    z.object({ v: version1, question: text, printLine: text }),
    z.object({ v: z.literal(2), question: text, printLine: text, unrated: z.number().int() }),
  ]),
  'independence-asserted': z.object({ v: version1, a: text, b: text, reason: text }),
  'independence-confirmed': z.object({ v: version1, a: text, b: text }),
  'independence-withdrawn': z.object({ v: version1, a: text, b: text, reason: text }),
} as const

/** A kind of log entry. */
export type EntryKind = keyof typeof entryPayloads
/** The payload of a kind. */
export type EntryPayload<K extends EntryKind = EntryKind> = z.infer<(typeof entryPayloads)[K]>

/** An entry about to be written: its kind, the ids it is about (subject first), its payload. */
export type NewEntry = { [K in EntryKind]: { kind: K; about: string[]; payload: EntryPayload<K> } }[EntryKind]

/**
 * Kinds that tell what somebody rated: hidden from whoever may not see that rating yet (rule 6).
 * `about` of these holds the claim's id first.
 */
export const blindKinds: readonly EntryKind[] = ['claim-rated']

/** Parses a stored payload; null when it does not fit its kind (a bug to be reported, not to be shown). */
export function readPayload<K extends EntryKind>(kind: K, stored: unknown): EntryPayload<K> | null {
  const parsed = entryPayloads[kind].safeParse(stored)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema that parsed it is that of this kind
  return parsed.success ? (parsed.data as EntryPayload<K>) : null
}

/** The fields that differ between two records, in the order of `after`; empty when nothing changed. */
export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return Object.keys(after)
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, from: asJson(before[field]), to: asJson(after[field]) }))
}

function asJson(value: unknown): FieldChange['from'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON.parse gives is JSON
  return JSON.parse(JSON.stringify(value ?? null)) as FieldChange['from']
}
