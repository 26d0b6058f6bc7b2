'use server'

import { revalidatePath } from 'next/cache'
import { checkClaims, checkClaimsInput } from '@/lib/services/claims/check-claims'
import { importClaims, importClaimsInput } from '@/lib/services/claims/import-claims'
import { runAction } from '@/lib/web/run-action'

export async function checkClaimsAction(form: FormData) {
  return runAction(checkClaimsInput, checkClaims, form)
}

export async function importClaimsAction(form: FormData) {
  const result = await runAction(importClaimsInput, importClaims, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
