import 'server-only'
import { headers } from 'next/headers'
import { z } from 'zod'
import { DomainError, ensure, type ErrorCode } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { isSmallEnough } from '@/lib/domain/input/small-enough'
import { requestErrorWords } from '@/lib/words/errors/requests'
import { say } from '@/lib/words/say'
import { markUnavailable } from './request-context'
import { clientAddress } from './client-address'
import { currentCaller } from './current-caller'
import { refusalSentence } from './error-table'
import { formToObject } from './form-to-object'
import { reportBug } from './report-bug'

/** What an action gives back to the form that called it. Field errors are by dotted path. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode | 'bug'; message: string; fields: Record<string, string>; current?: unknown }

const envelope = z.object({ idempotencyKey: z.string().min(8).max(100).optional() }).loose()

/**
 * The way of every server action: who calls, parse once, call the service, say how it went. `raw` is FormData
 * (dotted names make objects) or a plain object; `own` gives fields that the server fills in itself, whatever
 * was sent. Never throws but for Next's own redirects.
 */
export async function runAction<S extends z.ZodType, T>(
  schema: S,
  service: (caller: Caller, input: z.output<S>) => Promise<T>,
  raw: unknown,
  own: () => Promise<Record<string, unknown>> = async () => ({}),
): Promise<ActionResult<T>> {
  return runRequest(schema, service, async () => raw, own)
}

/** The same where what was sent is still to be read: nothing of it is, unless somebody is signed in. */
export async function runRequest<S extends z.ZodType, T>(
  schema: S,
  service: (caller: Caller, input: z.output<S>) => Promise<T>,
  read: (personId: string) => Promise<unknown>,
  own: () => Promise<Record<string, unknown>> = async () => ({}),
): Promise<ActionResult<T>> {
  try {
    const caller = await currentCaller()
    if (caller.personId === null) throw new DomainError('unauthenticated')
    const { idempotencyKey, ...fields } = fieldsOf(await read(caller.personId))
    const input = parseInput(schema, { ...fields, ...(await own()) })
    return { ok: true, value: await service({ ...caller, idempotencyKey }, input) }
  } catch (error) {
    return refusal(error)
  }
}

/** Somebody who need not be signed in: the address that their tries are counted by. */
interface Visitor {
  address: string
}

/** The same for somebody who need not be signed in, and so has no key that makes a repeat harmless. */
export async function runUnsignedAction<S extends z.ZodType, T>(
  schema: S,
  service: (input: z.output<S>, visitor: Visitor) => Promise<T>,
  raw: unknown,
): Promise<ActionResult<T>> {
  try {
    const { idempotencyKey: _, ...fields } = fieldsOf(raw)
    const visitor = { address: clientAddress(Object.fromEntries(await headers())) }
    return { ok: true, value: await service(parseInput(schema, fields), visitor) }
  } catch (error) {
    return refusal(error)
  }
}

/** What was sent, as an object: bounded before it is looked at. */
function fieldsOf(raw: unknown): z.output<typeof envelope> {
  if (raw instanceof FormData) return parseInput(envelope, formToObject(raw))
  ensure(isSmallEnough(raw), 'invalid', { reason: requestErrorWords.thisHoldsMoreThanCan })
  return parseInput(envelope, raw)
}

/** Parses one input; a misfit is `invalid` with a sentence for each field. */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
  throw new DomainError('invalid', { fields })
}

function refusal(error: unknown): ActionResult<never> {
  if (error instanceof DomainError) {
    markUnavailable(error.code)
    const { fields = {}, current } = error.details
    return { ok: false, code: error.code, message: refusalSentence(error), fields, current }
  }
  const id = reportBug(error)
  return { ok: false, code: 'bug', message: say(requestErrorWords.somethingWentWrong, { id }), fields: {} }
}
