'use server'

import { revalidatePath } from 'next/cache'
import { changeSource, changeSourceInput } from '@/lib/services/sources/change-source'
import { runAction } from '@/lib/web/run-action'

export async function saveSourceDetails(form: FormData) {
  const result = await runAction(changeSourceInput, changeSource, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
