/**
 * Every refusal a person can meet, by code. lib/web/error-table.ts gives each its status and sentence;
 * anything that is not a DomainError is a bug.
 */
export const errorCodes = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid',
  'too-large',
  'foreign-page',
  'conflict',
  'key-reused',
  'duplicate',
  'same-claim',
  'near-text',
  'illegal-transition',
  'nobody-alone',
  'not-enough-ratings',
  'not-worded',
  'unrated-kind',
  'needs-independence',
  'orphan-quote',
  'already-standing',
  'reading-unseen',
  'link-used-up',
  'last-lead',
  'last-admin',
  'wrong-password',
  'cookies-needed',
  'code-needed',
  'wrong-code',
  'second-factor-required',
  'too-many-tries',
  'overloaded',
  'unavailable',
] as const

/** A code of the closed list. */
export type ErrorCode = (typeof errorCodes)[number]

/** What a refusal carries besides its code: field errors by dotted path, and the values two people disagree on. */
export interface ErrorDetails {
  fields?: Record<string, string>
  current?: unknown
  reason?: string
}

/** An expected refusal. `details.reason` is a sentence that refines the table's own. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(details.reason ?? code)
    this.name = 'DomainError'
  }
}

/** Refuses with `code` unless the condition holds. */
export function ensure(condition: unknown, code: ErrorCode, details?: ErrorDetails): asserts condition {
  if (!condition) throw new DomainError(code, details)
}
