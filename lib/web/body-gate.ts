import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ErrorCode } from '@/lib/domain/errors'
import { ACTION_BYTES, STRANGERS_BYTES, strangersSentence } from '@/lib/domain/input/request-size'
import { requestErrorWords } from '@/lib/words/errors/requests'
import { errorTable } from './error-table'
import { holdBody } from './held-body'
import { isForeign } from './own-page'

/** Where texts and files come in: these routes measure while they read. */
export const uploadAddress = '/api/uploads/'

/** What a body may hold, by who sends it and where to; null where the route itself measures. */
function mostOf(request: IncomingMessage, isKnown: boolean): number | null {
  if (!isKnown) return STRANGERS_BYTES
  return request.url?.startsWith(uploadAddress) ? null : ACTION_BYTES
}

/** Bytes that a request says it has: 0 without a body, null where it does not say. */
function declaredSize({ headers }: IncomingMessage): number | null {
  if (headers['transfer-encoding'] !== undefined) return null
  return Number(headers['content-length'] ?? 0)
}

/**
 * Decides on a request before anything of the program sees it: `pass` hands it on, with a body that is no longer than
 * it may be. Refused by itself are changes asked for by pages of other sites, and bodies that are too large: they are
 * not read to their end.
 */
export function bodyGate(isKnownSender: (headers: IncomingMessage['headers']) => Promise<boolean>) {
  return (request: IncomingMessage, response: ServerResponse, pass: () => void): void => {
    if (isForeign(request.method, request.headers)) return refuse(response, 'foreign-page')
    if (isStrayForm(request)) return refuse(response, 'invalid', strayForm)
    const size = declaredSize(request)
    if (size !== null && size <= STRANGERS_BYTES) return pass()
    const held = holdBody(request, STRANGERS_BYTES)
    const admit = async () => {
      const isKnown = await isKnownSender(request.headers).catch(() => false)
      const most = mostOf(request, isKnown)
      const fits = most === null || (size === null ? await held.within(most) : size <= most)
      if (fits === 'gone') return
      if (!fits) return refuse(response, 'too-large', isKnown ? undefined : strangersSentence)
      held.release()
      pass()
    }
    void admit()
  }
}

const strayForm = requestErrorWords.thisCannotBeSentHere

/**
 * A form with files that names no action and goes to no route of ours. No page sends one, and Next answers 500 to what
 * it cannot decode of it.
 */
function isStrayForm({ headers, url = '' }: IncomingMessage): boolean {
  const isForm = headers['content-type']?.trimStart().toLowerCase().startsWith('multipart/form-data')
  return isForm === true && headers['next-action'] === undefined && !url.startsWith('/api/')
}

/** Milliseconds that a refused sender has to read why, before the connection ends under what they still send. */
const timeToRead = 500

function refuse(response: ServerResponse, code: ErrorCode, sentence = errorTable[code].sentence): void {
  const body = Buffer.from(`${sentence}\n`)
  response.writeHead(errorTable[code].status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  })
  response.write(body)
  setTimeout(() => response.end(), timeToRead)
}

/** Keeps the gate of every server of this process from now on. Call once, before the first request. */
export function watchBodies(gate: ReturnType<typeof bodyGate>): void {
  const watched = new WeakSet<Server>()
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server }
    if (watched.has(server)) return
    watched.add(server)
    // Node tells of a request here before it emits it, so that the first one goes through the gate, too.
    const emit = server.emit.bind(server) as (event: string, ...args: unknown[]) => boolean
    server.emit = (event: string, ...args: unknown[]) => {
      if (event !== 'request') return emit(event, ...args)
      const [request, response] = args as [IncomingMessage, ServerResponse]
      gate(request, response, () => emit('request', request, response))
      return true
    }
  })
}
