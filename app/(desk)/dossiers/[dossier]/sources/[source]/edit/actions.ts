'use server'

import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function saveSourceDetails(form: FormData) {
  return runDossierAction(changeSourceInput, changeSource, form)
}
