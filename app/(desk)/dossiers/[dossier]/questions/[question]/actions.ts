'use server'

import { confirmFinding, confirmFindingInput } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function writeFindingAction(form: FormData) {
  return runDossierAction(writeFindingInput, writeFinding, form)
}

export async function confirmFindingAction(form: FormData) {
  return runDossierAction(confirmFindingInput, confirmFinding, form)
}
