'use server'

import { revalidatePath } from 'next/cache'
import { changeParty, changePartyInput } from '@/lib/services/parties/change-party'
import { runAction } from '@/lib/web/run-action'

export async function saveParty(form: FormData) {
  const result = await runAction(changePartyInput, changeParty, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
