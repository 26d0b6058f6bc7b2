import 'server-only'
import { z } from 'zod'
import {
  findPartiesNamed,
  getPublishers,
  listClaimChoices,
  type ClaimChoices,
  type NamedParty,
} from '@/lib/data/claims/choices'
import { reads } from '@/lib/data/database/reads'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'

/** The source a claim is made of. */
export const claimFormChoicesInput = z.object({ dossierId: uuidText, sourceId: uuidText })

/** What the claim form offers, and the parties that stand behind the source's agency and outlet if the dossier has them. */
export interface ClaimVocabulary extends ClaimChoices {
  dossierId: string
  agency: NamedParty | null
  outlet: NamedParty | null
}

/** The lists of the claim form for one source: camps, places, events, questions with positions. Refuses: not-found. */
export async function claimFormChoices(
  caller: Caller,
  input: z.output<typeof claimFormChoicesInput>,
): Promise<ClaimVocabulary> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  const source = await getPublishers(viewer, input.sourceId)
  const names = [source.agency, source.outlet].filter((name) => name !== null)
  const [choices, parties] = await Promise.all([listClaimChoices(viewer), findPartiesNamed(reads(), viewer, names)])
  const partyOf = (name: string | null) => {
    const [party, another] = parties.filter(({ fitted }) => fitted === name)
    return another ? null : (party ?? null)
  }
  return { ...choices, dossierId: viewer.dossier.id, agency: partyOf(source.agency), outlet: partyOf(source.outlet) }
}
