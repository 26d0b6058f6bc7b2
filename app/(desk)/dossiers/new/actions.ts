'use server'

import { revalidatePath } from 'next/cache'
import { createDossier, createDossierInput } from '@/lib/services/dossiers/create-dossier'
import { runAction } from '@/lib/web/run-action'

export async function create(form: FormData) {
  const result = await runAction(createDossierInput, createDossier, form)
  if (result.ok) revalidatePath('/dossiers')
  return result
}
