'use server'

import { revalidatePath } from 'next/cache'
import { adjudicateClaim, adjudicateClaimInput } from '@/lib/services/desk-ratings/adjudicate-claim'
import { rateClaim, rateClaimInput } from '@/lib/services/ratings/rate-claim'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { runAction } from '@/lib/web/run-action'

export async function rateClaimAction(form: FormData) {
  const result = await runAction(rateClaimInput, rateClaim, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function adjudicateClaimAction(form: FormData) {
  const result = await runAction(adjudicateClaimInput, adjudicateClaim, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function rateReliabilityAction(form: FormData) {
  const result = await runAction(rateReliabilityInput, rateReliability, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
