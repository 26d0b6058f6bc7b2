import 'server-only'
import { revokeSession } from '@/lib/data/accounts/sessions'

/** Signs a session out; its cookie is worthless from the next request on. */
export async function endSession(sessionId: string, now = new Date()): Promise<void> {
  await revokeSession(sessionId, 'signed out', now)
}
