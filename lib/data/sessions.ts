import 'server-only'
import { prisma, type Database } from './database'
import { newId } from './ids'

/** How long a session lives without a sign-in, in milliseconds: 14 days. */
export const sessionLifetime = 14 * 24 * 60 * 60 * 1000
/** `lastSeenAt` is written at most once in this many milliseconds, so that reading stays reading. */
const seenInterval = 5 * 60 * 1000

/** The signed-in person behind a session row, as checked at every access. */
export interface SessionPerson {
  sessionId: string
  id: string
  name: string
  email: string
  isAdmin: boolean
}

/** Opens a session for a person who showed who they are; gives its id. */
export async function insertSession(personId: string, now: Date, db: Database = prisma()): Promise<string> {
  const id = newId()
  await db.session.create({
    data: { id, personId, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + sessionLifetime) },
  })
  return id
}

/** The person of a session that stands: not revoked, not expired, its person not deactivated; else null. */
export async function findSessionPerson(sessionId: string, now: Date): Promise<SessionPerson | null> {
  const session = await prisma().session.findFirst({
    where: {
      id: sessionId,
      revokedAt: null,
      expiresAt: { gt: now },
      person: { deactivationsByPersonId: { none: { endedAt: null } } },
    },
    select: { lastSeenAt: true, person: { select: { id: true, name: true, email: true, isAdmin: true } } },
  })
  if (!session) return null
  if (now.getTime() - session.lastSeenAt.getTime() > seenInterval)
    await prisma().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } })
  return { sessionId, ...session.person }
}

/** Revokes one session: sign-out. */
export async function revokeSession(sessionId: string, because: string, now: Date): Promise<void> {
  await prisma().session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now, revokedBecause: because },
  })
}

/** How many sessions stand. */
export async function countSessions(now: Date): Promise<number> {
  return prisma().session.count({ where: { revokedAt: null, expiresAt: { gt: now } } })
}
