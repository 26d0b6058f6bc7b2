import 'server-only'
import { findSessionPerson, type SessionPerson } from '@/lib/data/accounts/sessions'

export type { SessionPerson } from '@/lib/data/accounts/sessions'

/** The person behind a session id, looked up anew; null when it is revoked, expired or its person deactivated. */
export async function checkSession(sessionId: string, now = new Date()): Promise<SessionPerson | null> {
  return findSessionPerson(sessionId, now)
}
