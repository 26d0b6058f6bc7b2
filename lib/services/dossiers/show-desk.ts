import 'server-only'
import { dossierNames, type DossierName } from '@/lib/data/dossiers/dossiers'
import { countUnseenMentions } from '@/lib/data/notes/mentions'
import type { Caller } from '@/lib/domain/accounts/caller'
import { actorOf, getCallerPerson } from '@/lib/data/access/people'
import { allowed } from '@/lib/domain/policy'

/** What stands in the bar above every page: who is signed in, and the dossiers to go to. */
export interface DeskView {
  person: { name: string; email: string }
  dossiers: DossierName[]
  /** Notes that mention the caller and that they have not opened, capped at 100, which reads "99+". */
  unseenMentions: number
  can: { 'people.manage': boolean; 'dossier.create': boolean }
}

/** The bar's view for the caller. Refuses: unauthenticated, second-factor-required. */
export async function showDesk(caller: Caller): Promise<DeskView> {
  const person = await getCallerPerson(caller)
  const [dossiers, unseenMentions] = await Promise.all([dossierNames(person.id), countUnseenMentions(person.id)])
  return {
    person: { name: person.name, email: person.email },
    dossiers,
    unseenMentions,
    can: allowed(actorOf(person), ['people.manage', 'dossier.create']),
  }
}
