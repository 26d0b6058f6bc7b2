import 'server-only'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { Change } from '@/lib/data/access/change'
import { query, type Database } from '@/lib/data/database/database'
import type { PersonRow } from '@/lib/data/access/people'
import { authorize, instanceActor } from '@/lib/data/access/viewer'

/** Opens an account; the person then makes the rest of this change. */
export async function insertPerson(
  change: Change,
  row: { email: string; name: string; passwordHash: string | null; isAdmin: boolean; mayOpen: boolean },
  seedKey?: string,
): Promise<string> {
  const id = change.newId('person', seedKey)
  await change.db.person.create({ data: { id, ...row, createdAt: change.now } })
  return id
}

/** Whether an account has this e-mail, deactivated ones too. */
export async function emailTaken(db: Database, email: string): Promise<boolean> {
  return (await db.person.count({ where: { email } })) > 0
}

const withName = {
  name: 'person-with-name',
  text: `SELECT p.id FROM person p
    WHERE ${sameName('p.name')} = ${sameName('$1::text')}
      AND NOT EXISTS (SELECT FROM deactivation off WHERE off.person_id = p.id AND off.ended_at IS NULL) LIMIT 1`,
}

/** What of a name is compared: folded as search folds words, without joiners, each gap one blank. */
function sameName(name: string): string {
  return `regexp_replace(fold_text(translate(${name}, U&'\\200C\\200D', '')), '\\s+', ' ', 'g')`
}

/** Whether somebody active has this name, letter case, accents, Arabic forms and joiners aside. */
export async function nameTaken(db: Database, name: string): Promise<boolean> {
  return (await query(db, withName, [name])).length > 0
}

/** Makes those who open an account wait for each other, so that two cannot both take one name. */
export async function lockNames(db: Database): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('counterclaim names', 0))`
}

/** An account as its admin changes it, deactivated or not; throws not-found. */
export async function getAccount(
  db: Database,
  personId: string,
): Promise<PersonRow & { deactivationId: string | null }> {
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      isAdmin: true,
      mayOpen: true,
      version: true,
      deactivations: { where: { endedAt: null }, select: { id: true } },
    },
  })
  if (!person) throw new DomainError('not-found')
  const { deactivations: open, ...row } = person
  return { ...row, deactivationId: open[0]?.id ?? null }
}

/** Makes changes of admins wait for each other, so that two cannot both take away the last one. */
export async function lockAdmins(db: Database): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('counterclaim admins', 0))`
}

/**
 * Lets the person of a change act as an admin on who is admin and who may sign in, one such change after the other. The
 * right is read again after the wait. Refuses: forbidden; unauthenticated when they were deactivated meanwhile.
 */
export async function enterAsAdmin(change: Change): Promise<void> {
  authorize(instanceActor(change), 'people.manage')
  await lockAdmins(change.db)
  const account = await getAccount(change.db, change.person.id)
  ensure(account.deactivationId === null, 'unauthenticated')
  change.person = { ...change.person, isAdmin: account.isAdmin, mayOpen: account.mayOpen }
  authorize(instanceActor(change), 'people.manage')
}

/** Makes whoever counts a person among the leads of a dossier wait until this change is over. */
export async function holdPerson(db: Database, personId: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM person WHERE id = ${personId}::uuid FOR UPDATE`
}

/** Gives or takes the right to open dossiers and invite newcomers where the account still has this version; false when somebody changed it. */
export async function saveOpeningRight(
  db: Database,
  where: { id: string; version: number },
  mayOpen: boolean,
): Promise<boolean> {
  const saved = await db.person.updateMany({ where, data: { mayOpen, version: { increment: 1 } } })
  return saved.count === 1
}

/** How many admins may sign in, this person not counted. */
export async function countOtherAdmins(db: Database, personId: string | null): Promise<number> {
  return db.person.count({
    where: {
      isAdmin: true,
      ...(personId === null ? {} : { id: { not: personId } }),
      deactivations: { none: { endedAt: null } },
    },
  })
}

/** Gives or takes the admin right where the account still has this version; false when somebody changed it. */
export async function saveAdmin(
  db: Database,
  where: { id: string; version: number },
  isAdmin: boolean,
): Promise<boolean> {
  const saved = await db.person.updateMany({ where, data: { isAdmin, version: { increment: 1 } } })
  return saved.count === 1
}

/** Begins a spell in which a person may not sign in, and ends all their sessions. */
export async function deactivate(change: Change, personId: string, reason: string): Promise<void> {
  const id = change.newId('deactivation')
  await change.db.deactivation.create({ data: { id, personId, byId: change.person.id, reason, at: change.now } })
  await revokeSessions(change.db, personId, 'deactivated', change.now)
}

/** Ends such a spell. */
export async function endDeactivation(change: Change, deactivationId: string): Promise<void> {
  await change.db.deactivation.updateMany({
    where: { id: deactivationId, endedAt: null },
    data: { endedAt: change.now, endedById: change.person.id },
  })
}

/** The hash of a person's password; null when they have none. */
export async function findPasswordHash(db: Database, personId: string): Promise<string | null> {
  const person = await db.person.findUnique({ where: { id: personId }, select: { passwordHash: true } })
  return person?.passwordHash ?? null
}

/** Keeps a password from being changed until this change is over; false when it is not the one of this hash any more. */
export async function holdPassword(db: Database, personId: string, passwordHash: string): Promise<boolean> {
  const rows = await db.$queryRaw<
    object[]
  >`SELECT id FROM person WHERE id = ${personId}::uuid AND password_hash = ${passwordHash} FOR NO KEY UPDATE`
  return rows.length === 1
}

/** Replaces a password where it is still `before`; false when it was changed meanwhile. */
export async function savePassword(
  db: Database,
  personId: string,
  before: string,
  passwordHash: string,
): Promise<boolean> {
  const saved = await db.person.updateMany({
    where: { id: personId, passwordHash: before },
    data: { passwordHash, version: { increment: 1 } },
  })
  return saved.count === 1
}

/** Ends every open session of a person but, where given, one; each is refused on its next request. Gives how many ended. */
export async function revokeSessions(
  db: Database,
  personId: string,
  because: string,
  now: Date,
  except?: string,
): Promise<number> {
  const ended = await db.session.updateMany({
    where: { personId, revokedAt: null, ...(except === undefined ? {} : { id: { not: except } }) },
    data: { revokedAt: now, revokedBecause: because },
  })
  return ended.count
}
