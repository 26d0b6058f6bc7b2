import 'server-only'
import { prisma, type Database } from '@/lib/data/database/database'
import { newId } from '@/lib/data/database/ids'

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

/** Sessions that ended or ran out this long ago are removed, in milliseconds: 30 days. A person's latest stays, for when they were last seen. */
const keptAfterEnd = 30 * 24 * 60 * 60 * 1000

/** Each session that begins takes away this many old ones at most, so that none waits for a great sweep. */
const purgedAtOnce = 20

/** Opens a session for a person who showed who they are, in a browser by its words; gives its id. Old sessions go. */
export async function insertSession(
  personId: string,
  now: Date,
  { db = prisma(), browser = null }: { db?: Database; browser?: string | null } = {},
): Promise<string> {
  const id = newId()
  await db.session.create({
    data: {
      id,
      personId,
      browser,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionLifetime),
    },
  })
  const before = new Date(now.getTime() - keptAfterEnd)
  await db.$executeRaw`
    DELETE FROM session WHERE id IN (
      SELECT old.id FROM session old
      WHERE LEAST(old.expires_at, old.revoked_at) < ${before}
        AND EXISTS (SELECT FROM session later WHERE later.person_id = old.person_id AND later.last_seen_at > old.last_seen_at)
      LIMIT ${purgedAtOnce} FOR UPDATE SKIP LOCKED)`
  return id
}

/** An open session as its person sees it. */
export interface SessionLine {
  id: string
  browser: string | null
  createdAt: Date
  lastSeenAt: Date
}

/** The open sessions of a person, the one seen last first; at most 100. */
export async function listSessions(personId: string, now: Date): Promise<SessionLine[]> {
  return prisma().session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    select: { id: true, browser: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}

/** Ends one open session of a person; its browser's words, or null when they have no such session open. */
export async function endSessionOf(
  db: Database,
  { id, personId }: { id: string; personId: string },
  now: Date,
): Promise<{ browser: string | null } | null> {
  const where = { id, personId, revokedAt: null, expiresAt: { gt: now } }
  const session = await db.session.findFirst({ where, select: { browser: true } })
  const ended = await db.session.updateMany({
    where,
    data: { revokedAt: now, revokedBecause: 'signed out from another' },
  })
  return ended.count === 1 ? session : null
}

/** The person of a session that stands: not revoked, not expired, its person not deactivated; else null. */
export async function findSessionPerson(sessionId: string, now: Date): Promise<SessionPerson | null> {
  const session = await prisma().session.findFirst({
    where: {
      id: sessionId,
      revokedAt: null,
      expiresAt: { gt: now },
      person: { deactivations: { none: { endedAt: null } } },
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
