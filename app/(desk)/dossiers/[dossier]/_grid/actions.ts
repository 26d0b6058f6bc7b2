'use server'

import { revalidatePath } from 'next/cache'
import { markSeen, markSeenInput } from '@/lib/services/dossiers/mark-seen'
import { runAction } from '@/lib/web/run-action'

export async function markSeenAction(form: FormData) {
  const result = await runAction(markSeenInput, markSeen, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'page')
  return result
}
