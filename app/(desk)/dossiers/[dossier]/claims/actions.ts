'use server'

import { revalidatePath } from 'next/cache'
import { moveClaims, moveClaimsInput } from '@/lib/services/claims/move-claims'
import { runAction } from '@/lib/web/run-action'

/** Moves the ticked claims of the table. */
export async function moveTicked(form: FormData) {
  const result = await runAction(moveClaimsInput, moveClaims, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
