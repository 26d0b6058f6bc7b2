import 'server-only'
import { z } from 'zod'
import { dossierNames, type DossierName } from '@/lib/data/dossiers/dossiers'
import { listInterestRows, listPartyNames, type InterestRow } from '@/lib/data/accounts/interests'
import { getCallerPerson } from '@/lib/data/access/people'
import { findFactorState } from '@/lib/data/accounts/second-factors'
import { listSessions, type SessionLine } from '@/lib/data/accounts/sessions'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { keyText } from '@/lib/domain/input/text'

/** The dossier whose parties are offered for a new interest. */
export const showAccountInput = z.object({ dossier: keyText.optional() })

/** What is the caller's own: name, e-mail, second factor, interests, and the parties of one dossier to declare another in. */
export interface AccountView {
  person: { name: string; email: string }
  /** Null when none is set up. */
  secondFactor: { since: Date; codesLeft: number } | null
  /** The sessions that are open, the one seen last first. */
  sessions: SessionLine[]
  interests: InterestRow[]
  dossiers: DossierName[]
  chosen: { id: string; key: string; title: string; parties: { id: string; name: string }[] } | null
}

/** The caller's account; without a dossier named, the first of theirs is chosen. Refuses: unauthenticated, second-factor-required, not-found. */
export async function showAccount(caller: Caller, input: z.output<typeof showAccountInput>): Promise<AccountView> {
  const person = await getCallerPerson(caller)
  const dossiers = await dossierNames(person.id)
  const key = input.dossier ?? dossiers[0]?.key
  const interests = await listInterestRows(person.id)
  const secondFactor = await findFactorState(person.id)
  const sessions = await listSessions(person.id, new Date())
  const { name, email } = person
  return {
    person: { name, email },
    secondFactor,
    sessions,
    interests,
    dossiers,
    chosen: await chosenDossier(caller, key),
  }
}

async function chosenDossier(caller: Caller, key: string | undefined): Promise<AccountView['chosen']> {
  if (key === undefined) return null
  const viewer = await enterDossier(caller, { key })
  const { id, title } = viewer.dossier
  return { id, key, title, parties: await listPartyNames(viewer) }
}
