import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { routeClass } from './answer-counts'

/** Readers who may wait at once, for each connection to the database: a page keeps one for a fraction of its time. */
const waitingPerConnection = 5

/** Where whoever comes into a crowd is sent instead: the cheapest refusal there is. */
export const busyAddress = '/api/busy'

/** What is read, and takes work; signing in, saving and the files of the program are never turned away. */
const readings: readonly string[] = ['page', 'navigation', 'export']

/**
 * Turns readers away at the door while `most()` requests wait for the beginning of their answer: to refuse a page takes
 * as long as to make one, so that the last of a crowd would wait for all refusals before its own.
 */
export function crowdLimit(most: () => number): (request: IncomingMessage, response: ServerResponse) => void {
  const waiting = new Set<ServerResponse>()
  return (request, response) => {
    if (request.method !== 'GET' || !readings.includes(routeClass(request))) return
    if (waiting.size >= most()) {
      request.url = busyAddress
      return
    }
    waiting.add(response)
    const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse
    response.writeHead = (...given: unknown[]) => {
      waiting.delete(response)
      return writeHead(...given)
    }
    response.once('close', () => waiting.delete(response))
  }
}

/** Keeps the door of this process from now on. Call once, before the first request. */
export function watchCrowd(): void {
  const keepDoor = crowdLimit(() => waitingPerConnection * env().DATABASE_POOL_SIZE)
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    keepDoor(request, response)
  })
}
