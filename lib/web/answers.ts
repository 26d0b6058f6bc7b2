import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorCode } from '@/lib/domain/errors'
import { countAnswer, routeClass } from './answer-counts'
import { errorTable, retryAfter } from './error-table'

/** One HTTP request on its way to its answer. */
export interface Answer {
  /** Sent back as X-Request-Id and written with every bug, so that a log line and an answer can be put together. */
  requestId: string
  /** The code it was refused with for want of the database; its answer is 503, whoever renders it. */
  refusal: ErrorCode | null
  /** Whether a bug of ours was reported on the way. */
  hasBug: boolean
  /** The address that opened the connection: the client's, or the last proxy's. */
  address: string | null
}

// The program's bundles each have a copy of this module; they share one store.
const kept = globalThis as typeof globalThis & { counterclaimAnswers?: AsyncLocalStorage<Answer> }

function answers(): AsyncLocalStorage<Answer> {
  kept.counterclaimAnswers ??= new AsyncLocalStorage()
  return kept.counterclaimAnswers
}

/**
 * From now on every request has a number of its own, and what `refuseAnswer` marks is answered 503 with
 * Retry-After. Next gives every page that fails the status 500 and has no word for another, so the status line is
 * set where Node writes it. Call once, before the first request.
 */
export function watchAnswers(): void {
  if (kept.counterclaimAnswers) return
  const store = answers()
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (!isReadable(request.url ?? '/')) request.url = unreadable
    const answer: Answer = {
      requestId: randomUUID(),
      refusal: null,
      hasBug: false,
      address: request.socket.remoteAddress ?? null,
    }
    // Told in the same turn in which Node hands the request on: all that follows from it has this store.
    store.enterWith(answer)
    setStatusLine(response, answer, routeClass(request))
  })
}

/** Where nothing is: an address that is no text in UTF-8 is not found, where Next itself would fail with 500. */
const unreadable = '/address-that-cannot-be-read'

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

function setStatusLine(response: ServerResponse, answer: Answer, route: string): void {
  const inherited = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  const writeHead = (status: number, ...rest: unknown[]) => {
    const told = isSendersFault(status, answer, route) ? 400 : status
    countAnswer(route, told)
    return inherited(told, ...rest)
  }
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.setHeader('X-Request-Id', answer.requestId)
    if (answer.refusal === null || (status !== 200 && status !== 500)) return writeHead(status, ...rest)
    for (const [name, value] of Object.entries(retryAfter(answer.refusal))) response.setHeader(name, value)
    return writeHead(errorTable[answer.refusal].status, ...rest)
  }
}

/**
 * An action of ours never throws: what breaks and was not reported as a bug is what was sent to it, which Next could
 * not decode and answers 500.
 */
function isSendersFault(status: number, { hasBug }: Answer, route: string): boolean {
  return status === 500 && route === 'action' && !hasBug
}

/** Notes that a bug of ours was reported in the present request. */
export function noteBug(): void {
  const answer = answers().getStore()
  if (answer) answer.hasBug = true
}

/** Marks the present request as refused, where the code is one that a later try may not meet; others are left alone. */
export function refuseAnswer(code: ErrorCode): void {
  const answer = answers().getStore()
  if (answer && errorTable[code].status === 503) answer.refusal = code
}

/** The code that the present request was refused with so far, so that what still looks at its error does not wait again. */
export function refusedWith(): ErrorCode | null {
  return answers().getStore()?.refusal ?? null
}

/** The number of the present request; null outside of any. */
export function requestId(): string | null {
  return answers().getStore()?.requestId ?? null
}

/** The address that opened the connection of the present request; null outside of any. */
export function socketAddress(): string | null {
  return answers().getStore()?.address ?? null
}
