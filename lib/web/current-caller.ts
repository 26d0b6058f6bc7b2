import 'server-only'
import { cookies, headers } from 'next/headers'
import type { NextRequest } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { cache } from 'react'
import { DomainError } from '@/lib/domain/errors'
import type { Caller } from '@/lib/domain/accounts/caller'
import { env } from '@/lib/env'
import { checkSession, type SessionPerson } from '@/lib/services/sessions/check-session'
import { failureCode } from './request-context'

/** The signed-in person of this request, from the session row itself; null when signed out. Once a request. */
export const currentPerson = cache(async (): Promise<SessionPerson | null> => {
  const sessionId = await sessionIdOfRequest()
  return sessionId === null ? null : checkSession(sessionId)
})

/**
 * The caller that services take. Refuses what the request was refused with before: Next asks the layouts of a page that
 * failed for their title again, and nobody should wait for the database a second time.
 */
export async function currentCaller(): Promise<Caller> {
  const refusal = failureCode()
  if (refusal) throw new DomainError(refusal)
  const person = await currentPerson()
  return { personId: person?.id ?? null, page: pageBeingMade() }
}

/** The same object all through the making of one page; elsewhere, as in an action, another one at each call. */
const pageBeingMade = cache((): object => ({}))

/**
 * The session id that the request's token names. Read from the token itself, since next-auth's own
 * `getServerSession` swallows a database that is away, and everybody would then read as signed out.
 */
export async function sessionIdOfRequest(): Promise<string | null> {
  // All that getToken looks at of a request.
  const request = { cookies: await cookies(), headers: await headers() } as unknown as NextRequest
  const token = await getToken({ req: request, secret: env().NEXTAUTH_SECRET })
  const sid: unknown = token?.sid
  return typeof sid === 'string' ? sid : null
}
