'use server'

import { revalidatePath } from 'next/cache'
import { configureDossier, configureDossierInput } from '@/lib/services/dossiers/configure-dossier'
import { setCamps, setCampsInput } from '@/lib/services/dossiers/set-camps'
import { runAction } from '@/lib/web/run-action'

export async function configure(form: FormData) {
  const result = await runAction(configureDossierInput, configureDossier, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function saveCamps(form: FormData) {
  const result = await runAction(setCampsInput, setCamps, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
