import 'server-only'
import { z } from 'zod'
import {
  findPartiesNamed,
  getPublishers,
  listClaimChoices,
  type ClaimChoices,
  type NamedParty,
} from '@/lib/data/claims/choices'
import { findLastDrafted } from '@/lib/data/claims/draft'
import { reads } from '@/lib/data/database/reads'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { blankDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { draftOfClaim } from '@/lib/domain/claims/edit-draft'
import { uuidText } from '@/lib/domain/input/text'

/** The source a claim is made of. */
export const claimFormChoicesInput = z.object({ dossierId: uuidText, sourceId: uuidText })

/** What the claim form offers, and the parties that stand behind the source's agency and outlet if the dossier has them. */
export interface ClaimVocabulary extends ClaimChoices {
  dossierId: string
  agency: NamedParty | null
  outlet: NamedParty | null
  /** The claim that the viewer drafted last of this source, for what the next one may take over. */
  last: ClaimDraft | null
}

/** The lists of the claim form for one source: camps, places, events, questions with positions. Refuses: not-found. */
export async function claimFormChoices(
  caller: Caller,
  input: z.output<typeof claimFormChoicesInput>,
): Promise<ClaimVocabulary> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  const source = await getPublishers(viewer, input.sourceId)
  const names = [source.agency, source.outlet].filter((name) => name !== null)
  const [choices, parties, last] = await Promise.all([
    listClaimChoices(viewer),
    findPartiesNamed(reads(), viewer, names),
    findLastDrafted(viewer, input.sourceId),
  ])
  const partyOf = (name: string | null) => {
    const [party, another] = parties.filter(({ fitted }) => fitted === name)
    return another ? null : (party ?? null)
  }
  return {
    ...choices,
    dossierId: viewer.dossier.id,
    agency: partyOf(source.agency),
    outlet: partyOf(source.outlet),
    last: last && draftOfClaim(last, blankDraft({ agency: null, outlet: null }, [])),
  }
}
