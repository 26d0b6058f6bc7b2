import type { ClaimFields } from '../../claims/_form/use-claim-form'
import type { OfferPlace } from '@/lib/domain/claims/draft'
import type { ActionResult } from '@/lib/web/run-action'
import { acceptEditedSuggestionAction } from './_suggestions/actions'
import { draftClaimAction } from './actions'

/** A claim that was saved: as a suggestion that somebody changed, or by itself, which may be because its suggestion is gone. */
export type SavedClaim =
  { offer: OfferPlace; actionId: string } | { offer: null; claimId: string; isOfferGone: boolean }

/** Saves a claim: the change of a suggestion as that, while it is offered; else as an ordinary claim, so that nothing typed is lost. */
export async function saveClaim(
  fields: ClaimFields,
  { dossierId, sourceId, offer }: { dossierId: string; sourceId: string; offer?: OfferPlace },
): Promise<ActionResult<SavedClaim>> {
  if (offer) {
    const edited = await acceptEditedSuggestionAction({ ...fields, ...offer, dossierId })
    if (edited.ok) return { ok: true, value: { offer, actionId: edited.value.actionId } }
    if (edited.code !== 'conflict') return edited
  }
  // Another change than the one that was refused: a key is good for one.
  const again = offer && { idempotencyKey: `${String(fields.idempotencyKey)}-drafted` }
  const drafted = await draftClaimAction({ ...fields, ...again, dossierId, sourceId })
  if (!drafted.ok) return drafted
  return { ok: true, value: { offer: null, claimId: drafted.value.claimId, isOfferGone: offer !== undefined } }
}
