'use server'

import { revalidatePath } from 'next/cache'
import { confirmFinding, confirmFindingInput } from '@/lib/services/findings/confirm-finding'
import { writeFinding, writeFindingInput } from '@/lib/services/findings/write-finding'
import { runAction } from '@/lib/web/run-action'

export async function writeFindingAction(form: FormData) {
  const result = await runAction(writeFindingInput, writeFinding, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function confirmFindingAction(form: FormData) {
  const result = await runAction(confirmFindingInput, confirmFinding, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
