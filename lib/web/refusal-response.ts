import { DomainError } from '@/lib/domain/errors'
import { requestErrorWords } from '@/lib/words/errors/requests'
import { say } from '@/lib/words/say'
import { errorTable, refusalSentence, retryAfter } from './error-table'
import { reportBug } from './report-bug'

/** A refusal as a route that hands out files answers it: its status, and its sentence as plain text. */
export function refusalResponse(error: unknown): Response {
  if (error instanceof DomainError)
    return plain(refusalSentence(error), errorTable[error.code].status, retryAfter(error.code))
  return plain(say(requestErrorWords.somethingWentWrongOfError, { error: reportBug(error) }), 500)
}

function plain(sentence: string, status: number, more: Record<string, string> = {}): Response {
  const headers = { ...more, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(`${sentence}\n`, { status, headers })
}
