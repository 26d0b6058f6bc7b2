import 'server-only'
import { DomainError, ensure } from '@/lib/domain/errors'
import { permits, type Action, type Actor, type Subject } from '@/lib/domain/policy'
import type { Role } from '@/lib/domain/vocabulary'
import { prisma, type Database } from './database'
import type { Caller, Change } from './mutate'
import { requireSecondFactor } from './required-second-factor'

/** Somebody in a dossier they belong to; every read of its contents takes one. */
export interface Viewer extends Actor {
  role: Role
  dossier: { id: string; key: string; title: string; ratingsNeeded: number }
}

const dossierFields = { id: true, key: true, title: true, ratingsNeeded: true } as const

/**
 * The caller as a member of the dossier with this key (or id). Refuses: unauthenticated; second-factor-required;
 * not-found when there is no such dossier or the caller is no member of it, which reads the same.
 */
export async function enterDossier(caller: Caller, where: { key: string } | { id: string }): Promise<Viewer> {
  ensure(caller.personId, 'unauthenticated')
  const viewer = await memberOf(prisma(), caller.personId, where)
  await requireSecondFactor(prisma(), { id: viewer.personId, isAdmin: viewer.isAdmin })
  return viewer
}

/** The same inside a change, which `mutate` let in: the membership is read in the change's own transaction. */
export async function enterForChange(change: Change, where: { key: string } | { id: string }): Promise<Viewer> {
  return memberOf(change.db, change.person.id, where)
}

async function memberOf(db: Database, personId: string, dossier: { key: string } | { id: string }): Promise<Viewer> {
  const member = await db.member.findFirst({
    where: { personId, leftAt: null, dossier, person: { deactivationsByPersonId: { none: { endedAt: null } } } },
    select: { role: true, person: { select: { name: true, isAdmin: true } }, dossier: { select: dossierFields } },
  })
  if (!member) throw new DomainError('not-found')
  return {
    personId,
    name: member.person.name,
    isAdmin: member.person.isAdmin,
    role: member.role as Role,
    dossier: member.dossier,
  }
}

/** Refuses with `forbidden` unless the policy lets the actor do this to the subject as read. */
export function authorize(actor: Actor, action: Action, subject: Subject = {}): void {
  ensure(permits(actor, action, subject), 'forbidden')
}
