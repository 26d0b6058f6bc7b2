'use server'

import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { openClaim, openClaimInput } from '@/lib/services/claims/open-claim'
import { runAction } from '@/lib/web/run-action'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function editClaimAction(fields: Record<string, unknown>) {
  return runDossierAction(editClaimInput, editClaim, fields)
}

export async function openClaimAction(raw: { dossier: string; claim: string }) {
  return runAction(openClaimInput, openClaim, raw)
}
