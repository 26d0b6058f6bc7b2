import 'server-only'
import { z } from 'zod'
import { getStoredClaim } from '@/lib/data/claims/draft'
import type { Caller } from '@/lib/data/access/mutate'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import { blankDraft } from '@/lib/domain/claims/draft'
import { draftOfClaim } from '@/lib/domain/claims/edit-draft'
import { uuidText } from '@/lib/domain/input/text'

/** A claim of a dossier, by the dossier's key and its own id. */
export const openClaimInput = z.object({ dossier: z.string(), claim: uuidText })

/** A claim as its form holds it, with the version it is of. */
export type OpenedClaim = Awaited<ReturnType<typeof openClaim>>

/** Opens a claim for editing. Refuses: unauthenticated, not-found, forbidden (readers, a retired claim). */
export async function openClaim(caller: Caller, input: z.output<typeof openClaimInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { id, version, status, statementIs, stored, source } = await getStoredClaim(viewer, input.claim)
  authorize(viewer, 'claim.edit', { status: status })
  return {
    dossier: { id: viewer.dossier.id, key: viewer.dossier.key },
    claim: { id, version, status, statement: stored.statement, statementIs },
    source: { id: source.id, headline: source.headline, publishedDate: source.publishedDate, edition: source.edition },
    captures: source.captures.map((capture) => ({ ...capture, textIs: capture.textIs })),
    draft: draftOfClaim(stored, blankDraft({ agency: null, outlet: null }, [])),
  }
}
