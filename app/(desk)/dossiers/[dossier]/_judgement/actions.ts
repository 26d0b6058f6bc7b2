'use server'

import { adjudicateClaim, adjudicateClaimInput } from '@/lib/services/desk-ratings/adjudicate-claim'
import { rateClaim, rateClaimInput } from '@/lib/services/ratings/rate-claim'
import { rateReliability, rateReliabilityInput } from '@/lib/services/ratings/rate-reliability'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function rateClaimAction(form: FormData) {
  return runDossierAction(rateClaimInput, rateClaim, form)
}

export async function adjudicateClaimAction(form: FormData) {
  return runDossierAction(adjudicateClaimInput, adjudicateClaim, form)
}

export async function rateReliabilityAction(form: FormData) {
  return runDossierAction(rateReliabilityInput, rateReliability, form)
}
