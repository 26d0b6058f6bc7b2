import 'server-only'
import type { z } from 'zod'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { placesFor, type Places } from '@/lib/domain/input/places'
import { errorTable, retryAfter } from './error-table'
import { isForeign } from './own-page'
import { readUpload, type ExpectedUpload } from './read-upload'
import { runRequest, type ActionResult } from './run-action'

const kept = globalThis as typeof globalThis & { counterclaimUploads?: Places }

/** What comes in is held in memory: twelve at once, one of each person. */
function uploads(): Places {
  kept.counterclaimUploads ??= placesFor({ inAll: 12, inLine: 30, patience: 30_000 })
  return kept.counterclaimUploads
}

/**
 * The way of every route that takes in a text or a file: as `runAction`, where the form is read once somebody is
 * signed in, and no further than `expected` says. The answer is what an action would have given back, as JSON, with
 * the status of the refusal; `onTaken` is called where it went well.
 */
export function uploadRoute<S extends z.ZodType, T>(
  expected: ExpectedUpload,
  schema: S,
  service: (caller: Caller, input: z.output<S>) => Promise<T>,
  onTaken: () => void = () => undefined,
): (request: Request) => Promise<Response> {
  return async (request) => {
    let leave = () => {}
    const result = await runRequest(schema, service, async (personId) => {
      refuseForeign(request.headers)
      leave = await uploads().enter(personId)
      return readUpload(request, expected)
    })
    leave()
    if (result.ok) onTaken()
    return answerOf(result)
  }
}

/** A form of a page of ours says where it comes from, in every browser; the gate has looked already (body-gate.ts). */
function refuseForeign(headers: Headers): void {
  const saysWhere = headers.has('Origin') || headers.has('Sec-Fetch-Site')
  ensure(saysWhere && !isForeign('POST', Object.fromEntries(headers)), 'foreign-page')
}

function answerOf<T>(result: ActionResult<T>): Response {
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  }
  if (result.ok) return Response.json(result, { headers })
  if (result.code === 'bug') return Response.json(result, { status: 500, headers })
  return Response.json(result, {
    status: errorTable[result.code].status,
    headers: { ...headers, ...retryAfter(result.code) },
  })
}
