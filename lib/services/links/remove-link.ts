import 'server-only'
import { z } from 'zod'
import { getLink } from '@/lib/data/claims/links'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { endLinkOf } from '@/lib/services/links/input/end-link'
import { claimErrorWords } from '@/lib/words/errors/claims'

/** Which link no longer holds, and why. */
export const removeLinkInput = z.object({
  dossierId: uuidText,
  linkId: uuidText,
  reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason }),
})

/**
 * Ends a link; it stays readable in the history. What rested on the evidence as linked goes stale. Removing it
 * twice changes nothing. Refuses: forbidden, not-found.
 */
export async function removeLink(caller: Caller, input: z.output<typeof removeLinkInput>): Promise<{ linkId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const link = await getLink(change.db, viewer, input.linkId)
    authorize(viewer, 'link.remove')
    const entry = await endLinkOf(change, viewer, link, input.reason)
    return entry ? changed({ linkId: link.id }, viewer.dossier.id, [entry]) : unchanged({ linkId: link.id })
  })
}
