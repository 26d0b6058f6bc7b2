'use server'

import { markSeen, markSeenInput } from '@/lib/services/dossiers/mark-seen'
import { runPageAction } from '@/lib/web/run-dossier-action'

export async function markSeenAction(form: FormData) {
  return runPageAction(markSeenInput, markSeen, form, '/dossiers/[dossier]', 'page')
}
