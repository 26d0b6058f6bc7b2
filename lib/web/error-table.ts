import type { DomainError, ErrorCode } from '@/lib/domain/errors'
import { ACTION_BYTES, sizeWords } from '@/lib/domain/input/request-size'
import { refusalWords } from '@/lib/words/errors/refusals'
import { say } from '@/lib/words/say'

/** What a refusal reads like to a person, and its HTTP status. */
export interface ErrorRow {
  status: number
  sentence: string
}

/** One row for every code: the only place where a refusal gets its status and sentence. */
export const errorTable: Record<ErrorCode, ErrorRow> = {
  unauthenticated: { status: 401, sentence: refusalWords.youAreSignedOutSign },
  forbidden: { status: 403, sentence: refusalWords.yourRole },
  'not-found': {
    status: 404,
    sentence: refusalWords.thereIsNothingHere,
  },
  invalid: { status: 422, sentence: refusalWords.someOfItCouldNot },
  'too-large': {
    status: 413,
    sentence: say(refusalWords.atMostCanBeTaken, { size: sizeWords(ACTION_BYTES) }),
  },
  'foreign-page': { status: 403, sentence: refusalWords.thisWasSentByAPage },
  conflict: { status: 409, sentence: refusalWords.somebodyElseChanged },
  'key-reused': {
    status: 409,
    sentence: refusalWords.thisFormWasAlready,
  },
  duplicate: { status: 409, sentence: refusalWords.thisIsAlreadyHere },
  'same-claim': {
    status: 409,
    sentence: refusalWords.thisClaimIsAlready,
  },
  'near-text': { status: 409, sentence: refusalWords.nearlyThisText },
  'illegal-transition': { status: 409, sentence: refusalWords.theClaimCannotMove },
  'nobody-alone': { status: 409, sentence: refusalWords.nobodyDecidesAlone },
  'not-enough-ratings': { status: 409, sentence: refusalWords.theClaimHasNotGot },
  'not-worded': { status: 409, sentence: refusalWords.theStatementStillHas },
  'unrated-kind': { status: 409, sentence: refusalWords.aClaimOfThisKind },
  'needs-independence': {
    status: 409,
    sentence: refusalWords.a1ConfirmedByOther,
  },
  'orphan-quote': { status: 409, sentence: refusalWords.theseWordsDoNotStand },
  'reading-unseen': {
    status: 409,
    sentence: refusalWords.theseTwoFiguresDoNot,
  },
  'already-standing': { status: 409, sentence: refusalWords.thisLinkAlreadyStands },
  'link-used-up': { status: 410, sentence: refusalWords.thisLinkHasBeenUsed },
  'last-lead': { status: 409, sentence: refusalWords.aDossierKeepsAtLeast },
  'last-admin': { status: 409, sentence: refusalWords.thereMustBeAtLeast },
  'wrong-password': { status: 401, sentence: refusalWords.eMailAndPasswordDo },
  'cookies-needed': { status: 400, sentence: refusalWords.signingInNeedsCookies },
  'code-needed': { status: 401, sentence: refusalWords.thePasswordIsRight },
  'wrong-code': {
    status: 401,
    sentence: refusalWords.thisCodeDoesNotFit,
  },
  'second-factor-required': {
    status: 403,
    sentence: refusalWords.thisDeskAsksASecond,
  },
  'too-many-tries': { status: 429, sentence: refusalWords.tooManyFailedTries },
  overloaded: { status: 503, sentence: refusalWords.tooMuchIsGoing },
  unavailable: { status: 503, sentence: refusalWords.theDatabaseCannot },
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
