'use server'

import { revalidatePath } from 'next/cache'
import { editClaim, editClaimInput } from '@/lib/services/claims/edit-claim'
import { openClaim, openClaimInput } from '@/lib/services/claims/open-claim'
import { runAction } from '@/lib/web/run-action'

export async function editClaimAction(fields: Record<string, unknown>) {
  const result = await runAction(editClaimInput, editClaim, fields)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function openClaimAction(raw: { dossier: string; claim: string }) {
  return runAction(openClaimInput, openClaim, raw)
}
