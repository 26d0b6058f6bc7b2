'use server'

import { splitClaim, splitClaimInput } from '@/lib/services/claims/split-claim'
import { suggestLinks, suggestLinksInput } from '@/lib/services/links/suggest-links'
import { runAction } from '@/lib/web/run-action'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function splitClaimAction(raw: unknown) {
  return runDossierAction(splitClaimInput, splitClaim, raw)
}

export async function suggestLinksAction(raw: unknown) {
  return runAction(suggestLinksInput, suggestLinks, raw)
}
