import 'server-only'
import { readBar, type BarContents } from '@/lib/data/frame/bar'
import type { Caller } from '@/lib/domain/accounts/caller'
import { actorOf, getCallerPerson } from '@/lib/data/access/people'
import { allowed } from '@/lib/domain/policy'

/** What stands in the bar above every page: who is signed in, and the dossiers to go to. */
export interface DeskView extends BarContents {
  person: { name: string; email: string }
  can: { 'people.manage': boolean; 'dossier.create': boolean }
}

/** The bar's view for the caller. Refuses: unauthenticated, second-factor-required. */
export async function showDesk(caller: Caller): Promise<DeskView> {
  const person = await getCallerPerson(caller)
  return {
    person: { name: person.name, email: person.email },
    ...(await readBar(person.id)),
    can: allowed(actorOf(person), ['people.manage', 'dossier.create']),
  }
}
