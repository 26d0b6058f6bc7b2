import 'server-only'
import type { Caller } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import type { Actor } from '@/lib/domain/policy'
import { prisma, type Database } from '@/lib/data/database/database'
import { requireSecondFactor } from './required-second-factor'

/** Somebody who may sign in. */
export interface PersonRow {
  id: string
  name: string
  email: string
  isAdmin: boolean
  /** Holds the right to open dossiers and to bring in newcomers. */
  mayOpen: boolean
  version: number
}

const personFields = { id: true, name: true, email: true, isAdmin: true, mayOpen: true, version: true } as const

/** A person who is not deactivated; else null. */
export async function findPerson(id: string): Promise<PersonRow | null> {
  return prisma().person.findFirst({
    where: { id, deactivations: { none: { endedAt: null } } },
    select: personFields,
  })
}

/** The caller behind a read outside any dossier. Refuses: unauthenticated (nobody, or deactivated), second-factor-required. */
export async function getCallerPerson({ personId }: Caller): Promise<PersonRow> {
  ensure(personId, 'unauthenticated')
  const person = await findPerson(personId)
  ensure(person, 'unauthenticated')
  await requireSecondFactor(prisma(), person)
  return person
}

/** A person as the instance sees them: outside any dossier, so without a role. */
export function actorOf({ id, name, isAdmin, mayOpen }: Pick<PersonRow, 'id' | 'name' | 'isAdmin' | 'mayOpen'>): Actor {
  return { personId: id, name, isAdmin, mayOpen, role: null }
}

/** The id of the account with this e-mail, deactivated or not; else null. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  const person = await db.person.findUnique({ where: { email }, select: { id: true } })
  return person?.id ?? null
}
