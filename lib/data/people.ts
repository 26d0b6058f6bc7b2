import 'server-only'
import type { Caller } from '@/lib/domain/caller'
import { ensure } from '@/lib/domain/errors'
import { prisma, type Database } from './database'
import { requireSecondFactor } from './required-second-factor'

/** Somebody who may sign in. */
export interface PersonRow {
  id: string
  name: string
  email: string
  isAdmin: boolean
  version: number
}

const personFields = { id: true, name: true, email: true, isAdmin: true, version: true } as const

/** A person who is not deactivated; else null. */
export async function findPerson(id: string): Promise<PersonRow | null> {
  return prisma().person.findFirst({
    where: { id, deactivationsByPersonId: { none: { endedAt: null } } },
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

/** The id of the account with this e-mail, deactivated or not; else null. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  const person = await db.person.findUnique({ where: { email }, select: { id: true } })
  return person?.id ?? null
}
