import 'server-only'
import { prisma, type Database } from './database'

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

/** The id of the account with this e-mail, deactivated or not; else null. */
export async function findPersonIdByEmail(db: Database, email: string): Promise<string | null> {
  const person = await db.person.findUnique({ where: { email }, select: { id: true } })
  return person?.id ?? null
}
