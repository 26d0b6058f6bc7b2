import 'server-only'
import { changed, mutateUnsigned, unchanged } from '@/lib/data/access/mutate'
import { insertPerson } from '@/lib/data/accounts/person-accounts'
import { findPersonIdByEmail } from '@/lib/data/access/people'
import { reads } from '@/lib/data/database/reads'
import { hashPassword } from './password-hash'

/** The demo desk: one person for each role it needs, named by role. */
const demoNames = {
  lead: 'Lead',
  'editor-1': 'Editor 1',
  'editor-2': 'Editor 2',
  'editor-3': 'Editor 3',
  reader: 'Reader',
} as const

type DemoKey = keyof typeof demoNames

/** The address a person of the demo desk signs in with. */
export function demoEmail(key: DemoKey): string {
  return `${key}@demo.counterclaim.example`
}

/**
 * Makes the people of the demo desk who are not there yet, each with the password given; those who are stay as
 * they are, passwords too. The lead is the instance's admin. Who gets no password cannot sign in: at a desk they
 * only stand in the history of the seeds. Gives their ids.
 */
export async function createDemoPeople(passwords: Partial<Record<DemoKey, string>>): Promise<Record<DemoKey, string>> {
  const create = (key: DemoKey) => createOne(key, passwords[key])
  return {
    lead: await create('lead'),
    'editor-1': await create('editor-1'),
    'editor-2': await create('editor-2'),
    'editor-3': await create('editor-3'),
    reader: await create('reader'),
  }
}

async function createOne(key: DemoKey, password: string | undefined): Promise<string> {
  const name = demoNames[key]
  const email = demoEmail(key)
  const there = await findPersonIdByEmail(reads(), email)
  if (there !== null) return there
  const passwordHash = password === undefined ? null : await hashPassword(password)
  return mutateUnsigned(async (change) => {
    const known = await findPersonIdByEmail(change.db, email)
    if (known !== null) return unchanged(known)
    const isAdmin = key === 'lead' && password !== undefined
    // At a desk the lead alone, who opens the dossier of the seeds and cannot sign in.
    const mayOpen = key === 'lead' || (key !== 'reader' && password !== undefined)
    const id = await insertPerson(change, { name, email, passwordHash, isAdmin, mayOpen }, key)
    change.person = { id, name, isAdmin, mayOpen }
    return changed(id, null, [{ kind: 'person-joined', about: [id], payload: { v: 1, name } }])
  }, true)
}
