import 'server-only'
import { z } from 'zod'
import { listClaimCards } from '@/lib/data/sources/reader'
import { enterDossier } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { uuidText } from '@/lib/domain/input/text'
import { claimCard, type ClaimCard } from '@/lib/services/claims/views/claim-card'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Claims of a dossier by id, at most 200 at a time. */
export const readClaimCardsInput = z.object({
  dossierId: uuidText,
  claimIds: z.array(uuidText).max(200, claimErrorWords.atMost200Claims),
})

/** The cards of claims beside a text, by id; ids that are not of the dossier give none. Refuses: not-found. */
export async function readClaimCards(
  caller: Caller,
  input: z.output<typeof readClaimCardsInput>,
): Promise<ClaimCard[]> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  return (await listClaimCards(viewer, input.claimIds ?? [])).map((row) => claimCard(row, viewer))
}
