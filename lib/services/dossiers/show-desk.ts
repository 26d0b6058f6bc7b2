import 'server-only'
import { dossierNames, type DossierName } from '@/lib/data/dossiers'
import type { Caller } from '@/lib/domain/caller'
import { getCallerPerson } from '@/lib/data/people'
import { permits } from '@/lib/domain/policy'

/** What stands in the bar above every page: who is signed in, and the dossiers to go to. */
export interface DeskView {
  person: { name: string; email: string }
  dossiers: DossierName[]
  can: { 'people.manage': boolean }
}

/** The bar's view for the caller. Refuses: unauthenticated, second-factor-required. */
export async function showDesk(caller: Caller): Promise<DeskView> {
  const person = await getCallerPerson(caller)
  const dossiers = await dossierNames(person.id)
  const actor = { personId: person.id, name: person.name, isAdmin: person.isAdmin, role: null }
  return {
    person: { name: person.name, email: person.email },
    dossiers,
    can: { 'people.manage': permits(actor, 'people.manage') },
  }
}
