import 'server-only'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Caller } from '@/lib/domain/caller'
import { checkSession, type SessionPerson } from '@/lib/services/sessions/check-session'
import { authOptions } from './auth-options'

/** The signed-in person of this request, from the session row itself; null when signed out. Once a request. */
export const currentPerson = cache(async (): Promise<SessionPerson | null> => {
  const session = await getServerSession(authOptions())
  return session?.sid ? checkSession(session.sid) : null
})

/** The caller that services take. */
export async function currentCaller(): Promise<Caller> {
  const person = await currentPerson()
  return { personId: person?.id ?? null }
}
