'use server'

import { markMentionsSeen, markMentionsSeenInput } from '@/lib/services/notes/mark-mentions-seen'
import { runPageAction } from '@/lib/web/run-dossier-action'

export async function openMentionAction(raw: { noteId: string }) {
  // The count stands in the bar above every page.
  return runPageAction(markMentionsSeenInput, markMentionsSeen, raw, '/', 'layout')
}

export async function markAllSeenAction(form: FormData) {
  return runPageAction(markMentionsSeenInput, markMentionsSeen, form, '/', 'layout')
}
