import type { DomainError, ErrorCode } from '@/lib/domain/errors'
import { ACTION_BYTES, sizeWords } from '@/lib/domain/input/request-size'

/** What a refusal reads like to a person, and its HTTP status. */
export interface ErrorRow {
  status: number
  sentence: string
}

/** One row for every code: the only place where a refusal gets its status and sentence. */
export const errorTable: Record<ErrorCode, ErrorRow> = {
  unauthenticated: { status: 401, sentence: 'You are signed out. Sign in again; what you typed is still here.' },
  forbidden: { status: 403, sentence: 'Your role in this dossier does not allow this. Ask a lead.' },
  'not-found': {
    status: 404,
    sentence: 'There is nothing here, or you are not a member of the dossier it belongs to.',
  },
  invalid: { status: 422, sentence: 'Some of it could not be read. See the fields marked below.' },
  'too-large': {
    status: 413,
    sentence: `At most ${sizeWords(ACTION_BYTES)} can be taken in at once. Send it in parts.`,
  },
  'foreign-page': { status: 403, sentence: 'This was sent by a page of another site. Open it here and try again.' },
  conflict: { status: 409, sentence: 'Somebody else changed this while you were at it. Compare both and choose.' },
  'key-reused': {
    status: 409,
    sentence: 'This form was already sent with other contents. Reload the page and try again.',
  },
  duplicate: { status: 409, sentence: 'This is already here.' },
  'same-claim': {
    status: 409,
    sentence: 'This claim is already here: same source, words, speaker and statement. Nothing has been saved yet.',
  },
  'illegal-transition': { status: 409, sentence: 'The claim cannot move there from its present status.' },
  'nobody-alone': { status: 409, sentence: 'Nobody decides alone: this needs somebody else.' },
  'not-enough-ratings': { status: 409, sentence: 'The claim has not got enough fresh ratings for this yet.' },
  'unrated-kind': { status: 409, sentence: 'A claim of this kind takes no credibility rating.' },
  'needs-independence': {
    status: 409,
    sentence: 'A 1 ("confirmed by other sources") needs two origins asserted and confirmed independent.',
  },
  'orphan-quote': { status: 409, sentence: 'These words do not stand in the capture. Select them again.' },
  'reading-unseen': {
    status: 409,
    sentence: 'These two figures do not fit. Read how they stand to each other, and say that you saw it.',
  },
  'already-standing': { status: 409, sentence: 'This link already stands.' },
  'link-used-up': { status: 410, sentence: 'This link has been used, withdrawn, or is too old. Ask for a new one.' },
  'last-lead': { status: 409, sentence: 'A dossier keeps at least one lead. Make somebody else lead first.' },
  'last-admin': { status: 409, sentence: 'There must be at least one admin. Make somebody else admin first.' },
  'wrong-password': { status: 401, sentence: 'E-mail and password do not fit.' },
  'cookies-needed': { status: 400, sentence: 'Signing in needs cookies. Allow them for this address and try again.' },
  'code-needed': { status: 401, sentence: 'The password is right. Now the code of your second factor.' },
  'wrong-code': {
    status: 401,
    sentence: 'This code does not fit, or was used before. Wait for the next one, or use a recovery code.',
  },
  'second-factor-required': {
    status: 403,
    sentence: 'This desk asks a second factor of you. Set it up first: it is under Your account.',
  },
  'too-many-tries': { status: 429, sentence: 'Too many failed tries. Wait a few minutes and try again.' },
  overloaded: { status: 503, sentence: 'Too much is going on at the moment. Try again in a few seconds.' },
  unavailable: { status: 503, sentence: 'The database cannot be reached. Try again in a moment; nothing was lost.' },
}

/** Seconds after which a refusal that passes by itself is worth another try. */
const waits: Partial<Record<ErrorCode, number>> = { overloaded: 5, unavailable: 5, 'too-many-tries': 300 }

/** The header that tells a program when to come again (RFC 9110, 10.2.3); none for a refusal that stays. */
export function retryAfter(code: ErrorCode): Record<string, string> {
  const seconds = waits[code]
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) }
}

/** The sentence for a refusal: its own, more exact one where it carries it. */
export function refusalSentence(error: DomainError): string {
  return error.details.reason ?? errorTable[error.code].sentence
}
