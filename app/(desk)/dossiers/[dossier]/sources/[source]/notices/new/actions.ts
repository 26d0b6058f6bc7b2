'use server'

import { revalidatePath } from 'next/cache'
import { recordNotice, recordNoticeInput } from '@/lib/services/sources/record-notice'
import { runAction } from '@/lib/web/run-action'

export async function saveNotice(form: FormData) {
  const result = await runAction(recordNoticeInput, recordNotice, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
