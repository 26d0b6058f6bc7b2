import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { routeClass } from './route-class'

/** Readers who may wait at once, for each connection to the database: a page keeps one for a fraction of its time. */
const waitingPerConnection = 5

/** Where a reader is sent while too many wait: the cheapest refusal there is. */
export const busyAddress = '/api/busy'

/** What is read, and takes work; signing in, saving and the files of the program are never turned away. */
const readRoutes: readonly string[] = ['page', 'navigation', 'export']

/**
 * Refuses reads while `most()` requests wait for the beginning of their response. Refusing a rendered page takes as long as
 * making one, so the refusal comes before rendering.
 */
export function readLimit(most: () => number): (request: IncomingMessage, response: ServerResponse) => void {
  const waiting = new Set<ServerResponse>()
  return (request, response) => {
    if (request.method !== 'GET' || !readRoutes.includes(routeClass(request))) return
    if (waiting.size >= most()) {
      request.url = busyAddress
      return
    }
    waiting.add(response)
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
    response.writeHead = (...args: unknown[]) => {
      waiting.delete(response)
      return writeHead(...args)
    }
    response.once('close', () => waiting.delete(response))
  }
}

/** Sheds load from now on. Call once, before the first request. */
export function shedLoad(): void {
  const admitRead = readLimit(() => waitingPerConnection * env().DATABASE_POOL_SIZE)
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    admitRead(request, response)
  })
}
