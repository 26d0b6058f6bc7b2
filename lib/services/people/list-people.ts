import 'server-only'
import { z } from 'zod'
import { actorOf, getCallerPerson } from '@/lib/data/access/people'
import { listPersonRows, type PeopleCursor, type PersonLine } from '@/lib/data/accounts/people-list'
import { authorize } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'
import { limitAt, signInRule } from '../sessions/counted-try'

/** Where the page begins: after this name and id. */
export const listPeopleInput = z
  .object({ name: z.string().max(200).optional(), id: uuidText.optional() })
  .transform(({ name, id }): PeopleCursor | null => (name !== undefined && id !== undefined ? { name, id } : null))

/** A page of the instance's people for an admin; `next` begins the page after it. */
export interface PeopleView {
  self: string
  people: PersonLine[]
  next: PeopleCursor | null
}

const pageSize = 50

/** Everybody with an account, by name, 50 a page. Refuses: unauthenticated, second-factor-required, forbidden. */
export async function listPeople(caller: Caller, after: z.output<typeof listPeopleInput>): Promise<PeopleView> {
  const person = await getCallerPerson(caller)
  authorize(actorOf(person), 'people.manage')
  const rows = await listPersonRows(after, pageSize + 1, limitAt(signInRule.account, new Date()))
  const people = rows.slice(0, pageSize)
  const last = people.at(-1)
  return { self: person.id, people, next: rows.length > pageSize && last ? { name: last.name, id: last.id } : null }
}
