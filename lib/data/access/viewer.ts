import 'server-only'
import { DomainError, ensure } from '@/lib/domain/errors'
import { permits, type Action, type Actor, type Subject } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/vocabulary'
import type { Caller } from '@/lib/domain/accounts/caller'
import type { Change, Pass } from './change'
import { prisma, query, type Database } from '@/lib/data/database/database'
import { storedMember } from '@/lib/data/database/stored-rows'
import { actorOf } from './people'
import { requireSecondFactor } from './required-second-factor'

/** Somebody in a dossier they belong to; every read of its contents takes one. */
export interface Viewer extends Actor {
  role: Role
  dossier: { id: string; key: string; title: string; ratingsNeeded: number }
  /** Inside a change: where `authorize` notes what it allowed, for a repeat to be asked again. */
  passes?: Pass[]
}

/**
 * The caller as a member of the dossier with this key (or id). Refuses: unauthenticated; second-factor-required;
 * not-found when there is no such dossier or the caller is no member of it, which reads the same.
 */
export async function enterDossier(caller: Caller, where: { key: string } | { id: string }): Promise<Viewer> {
  const { personId, page } = caller
  ensure(personId, 'unauthenticated')
  if (!page) return enter(personId, where)
  const place = 'key' in where ? `key ${where.key}` : `id ${where.id}`
  const entered = enteredFrom.get(page) ?? new Map<string, Promise<Viewer>>()
  enteredFrom.set(page, entered)
  const viewer = entered.get(place) ?? enter(personId, where)
  entered.set(place, viewer)
  entered.set(`id ${(await viewer).dossier.id}`, viewer)
  return viewer
}

/** By page: who enters which dossier. What a page is made for goes with it. */
const enteredFrom = new WeakMap<object, Map<string, Promise<Viewer>>>()

async function enter(personId: string, where: { key: string } | { id: string }): Promise<Viewer> {
  const viewer = await memberOf(prisma(), personId, where)
  await requireSecondFactor(prisma(), { id: viewer.personId, isAdmin: viewer.isAdmin })
  return viewer
}

/** The same inside a change, which `mutate` let in: the membership is read in the change's own transaction. */
export async function enterForChange(change: Change, where: { key: string } | { id: string }): Promise<Viewer> {
  const viewer = await memberOf(change.db, change.person.id, where)
  change.passes.push({ dossierId: viewer.dossier.id, action: 'dossier.see', subject: {} })
  return { ...viewer, passes: change.passes }
}

/** Whoever makes this change as the instance sees them: outside any dossier, so without a role. */
export function instanceActor({ person, passes }: Change): Actor & { passes: Pass[] } {
  return { ...actorOf(person), passes }
}

/**
 * Asks again what a change was allowed when it was made first, of its person as they are now. Refuses: not-found (no
 * member any more), forbidden.
 */
export async function passAgain(change: Change, passes: readonly Pass[]): Promise<void> {
  for (const { dossierId, action, subject } of passes)
    authorize(
      dossierId === null ? instanceActor(change) : await enterForChange(change, { id: dossierId }),
      action,
      subject,
    )
}

const member = (where: 'key' | 'id') => ({
  name: `member-by-dossier-${where}`,
  text: `
    SELECT m.role, p.id AS "personId", p.name, p.is_admin AS "isAdmin", p.may_open AS "mayOpen", json_build_object(
      'id', d.id, 'key', d.key, 'title', d.title, 'ratingsNeeded', d.ratings_needed) AS dossier
    FROM dossier d JOIN member m ON m.dossier_id = d.id JOIN person p ON p.id = m.person_id
    WHERE d.${where} = $2 AND m.person_id = $1 AND m.left_at IS NULL
      AND NOT EXISTS (SELECT FROM deactivation off WHERE off.person_id = m.person_id AND off.ended_at IS NULL)`,
})
const members = { key: member('key'), id: member('id') }

async function memberOf(db: Database, personId: string, dossier: { key: string } | { id: string }): Promise<Viewer> {
  const [statement, value] = 'key' in dossier ? [members.key, dossier.key] : [members.id, dossier.id]
  const [viewer] = await query<Viewer>(db, statement, [personId, value])
  if (!viewer) throw new DomainError('not-found')
  return storedMember(viewer)
}

/** Refuses with `forbidden` unless the policy lets the actor do this to the subject as read; inside a change, notes that it does. */
export function authorize(actor: Actor & { passes?: Pass[] }, action: Action, subject: Subject = {}): void {
  ensure(permits(actor, action, subject), 'forbidden')
  const dossierId = 'dossier' in actor ? (actor as Viewer).dossier.id : null
  actor.passes?.push({ dossierId, action, subject })
}
