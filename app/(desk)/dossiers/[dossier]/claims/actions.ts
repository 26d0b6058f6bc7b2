'use server'

import { moveClaims, moveClaimsInput } from '@/lib/services/claims/move-claims'
import { runDossierAction } from '@/lib/web/run-dossier-action'

/** Moves the ticked claims of the table. */
export async function moveTicked(form: FormData) {
  return runDossierAction(moveClaimsInput, moveClaims, form)
}
