import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { confidences, linkTypes } from '@/lib/domain/vocabulary'
import { makeLink } from '@/lib/services/links/input/make-link'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** What an editor says of two claims, from one to the other, why, and how surely. */
export const linkClaimsInput = z
  .object({
    dossierId: uuidText,
    fromClaimId: uuidText,
    toClaimId: z.string({ error: claimErrorWords.chooseTheOtherClaim }).pipe(uuidText),
    type: z.enum(linkTypes, { error: claimErrorWords.sayHowTheTwoStand }),
    reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason }),
    confidence: z.enum(confidences, { error: claimErrorWords.sayHowSureYouAre }),
    /** The reading of two figures that do not fit, in the words in which the editor was shown it. */
    readingShown: plainText({ max: 200, label: claimErrorWords.theReading }).nullish(),
    /** The first claim denies that the other was said: the attribution of the other is set to disputed. */
    disputesAttribution: z.literal('yes').nullish(),
  })
  .refine((input) => !input.disputesAttribution || input.type === 'contradicts', {
    error: claimErrorWords.onlyAClaim,
    path: ['disputesAttribution'],
  })
  .refine((input) => input.fromClaimId !== input.toClaimId, {
    error: claimErrorWords.aClaimIsNotLinked,
    path: ['toClaimId'],
  })

/**
 * Links two claims of one dossier. Judgements that rest on either go stale by links that change the evidence. A denial of
 * having said the other claim sets its attribution to disputed in the same go (rule 4).
 * Refuses: forbidden, not-found, already-standing (a link of this type between the two), reading-unseen: figures that do not
 * fit are called one answer only by whoever was shown how they read now (`details.current`, as `UnfitReading`).
 */
export async function linkClaims(
  caller: Caller,
  input: z.output<typeof linkClaimsInput> & Seeded,
): Promise<{ linkId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const { linkId, entries } = await makeLink(change, viewer, input)
    return changed({ linkId }, viewer.dossier.id, entries)
  })
}
