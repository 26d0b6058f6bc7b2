'use server'

import { configureDossier, configureDossierInput } from '@/lib/services/dossiers/configure-dossier'
import { setCamps, setCampsInput } from '@/lib/services/dossiers/set-camps'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function configure(form: FormData) {
  return runDossierAction(configureDossierInput, configureDossier, form)
}

export async function saveCamps(form: FormData) {
  return runDossierAction(setCampsInput, setCamps, form)
}
