'use server'

import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function saveNotice(form: FormData) {
  return runDossierAction(recordNoticeInput, recordNotice, form)
}
