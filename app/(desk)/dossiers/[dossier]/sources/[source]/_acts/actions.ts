'use server'

import { splitClaim, splitClaimInput } from '@/lib/services/claims/split-claim'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function splitClaimAction(raw: unknown) {
  return runDossierAction(splitClaimInput, splitClaim, raw)
}
