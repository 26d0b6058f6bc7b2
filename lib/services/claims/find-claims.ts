import 'server-only'
import { z } from 'zod'
import { searchClaims, type FoundClaim } from '@/lib/data/claims/search'
import type { Caller } from '@/lib/data/access/mutate'
import { enterDossier } from '@/lib/data/access/viewer'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Words to find other claims of a dossier by; `exceptId` is the claim one comes from. */
export const findClaimsInput = z.object({
  dossierId: uuidText,
  exceptId: uuidText,
  words: plainText({ min: 0, max: 200, label: claimErrorWords.whatYouSearchFor }).default(''),
})

/**
 * Up to 12 claims that hold the words, newest first; for the choice of another claim. Refuses: unauthenticated,
 * not-found.
 */
export async function findClaims(
  caller: Caller,
  input: z.output<typeof findClaimsInput>,
): Promise<{ claims: FoundClaim[] }> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  const claims = await searchClaims(viewer, { words: input.words, except: input.exceptId, limit: 12 })
  return { claims }
}
