import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ErrorCode } from '@/lib/domain/errors'
import { errorTable, retryAfter } from './error-table'
import { countResponse } from './metrics'
import { routeClass } from './route-class'

/** What is known of one HTTP request while it is answered. */
export interface RequestContext {
  /** Sent back as X-Request-Id and written with every bug, so that a log line and a response can be matched. */
  requestId: string
  /** The code it was refused with for want of the database; its response is 503, whoever renders it. */
  refusal: ErrorCode | null
  /** Whether a bug of ours was reported on the way. */
  hasBug: boolean
  /** The address that opened the connection: the client's, or the last proxy's. */
  address: string | null
}

// The program's bundles each have a copy of this module; they share one store.
const kept = globalThis as typeof globalThis & { counterclaimRequests?: AsyncLocalStorage<RequestContext> }

function requests(): AsyncLocalStorage<RequestContext> {
  kept.counterclaimRequests ??= new AsyncLocalStorage()
  return kept.counterclaimRequests
}

/**
 * From now on every request has a number of its own, and what `markUnavailable` marks is answered 503 with
 * Retry-After. Next gives every page that fails the status 500 and has no word for another, so the status line is
 * set where Node writes it. Call once, before the first request.
 */
export function trackRequests(): void {
  if (kept.counterclaimRequests) return
  const store = requests()
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    if (!isReadable(request.url ?? '/')) request.url = unreadable
    const context: RequestContext = {
      requestId: randomUUID(),
      refusal: null,
      hasBug: false,
      address: request.socket.remoteAddress ?? null,
    }
    // Told in the same turn in which Node hands the request on: all that follows from it has this store.
    store.enterWith(context)
    setStatusLine(response, context, routeClass(request))
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

function setStatusLine(response: ServerResponse, context: RequestContext, route: string): void {
  const inherited = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  const writeHead = (status: number, ...rest: unknown[]) => {
    const sent = isSendersFault(status, context, route) ? 400 : status
    countResponse(route, sent)
    return inherited(sent, ...rest)
  }
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.setHeader('X-Request-Id', context.requestId)
    if (context.refusal === null || (status !== 200 && status !== 500)) return writeHead(status, ...rest)
    for (const [name, value] of Object.entries(retryAfter(context.refusal))) response.setHeader(name, value)
    return writeHead(errorTable[context.refusal].status, ...rest)
  }
}

/**
 * An action of ours never throws: what breaks and was not reported as a bug is what was sent to it, which Next could
 * not decode and answers with 500.
 */
function isSendersFault(status: number, { hasBug }: RequestContext, route: string): boolean {
  return status === 500 && route === 'action' && !hasBug
}

/** Notes that a bug of ours was reported in the present request. */
export function noteBug(): void {
  const context = requests().getStore()
  if (context) context.hasBug = true
}

/** Marks the present request as refused, where the code is one that a later try may not meet; others are left alone. */
export function markUnavailable(code: ErrorCode): void {
  const context = requests().getStore()
  if (context && errorTable[code].status === 503) context.refusal = code
}

/** The code that the present request was refused with so far, so that what still looks at its error does not wait again. */
export function failureCode(): ErrorCode | null {
  return requests().getStore()?.refusal ?? null
}

/** The number of the present request; null outside of any. */
export function requestId(): string | null {
  return requests().getStore()?.requestId ?? null
}

/** The address that opened the connection of the present request; null outside of any. */
export function socketAddress(): string | null {
  return requests().getStore()?.address ?? null
}
