'use server'

import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { runPageAction } from '@/lib/web/run-dossier-action'

export async function create(form: FormData) {
  return runPageAction(createDossierInput, createDossier, form, '/dossiers')
}
