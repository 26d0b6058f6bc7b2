'use server'

import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function saveParty(form: FormData) {
  return runDossierAction(changePartyInput, changeParty, form)
}
