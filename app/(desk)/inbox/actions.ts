'use server'

import { revalidatePath } from 'next/cache'
import { markMentionsSeen, markMentionsSeenInput } from '@/lib/services/notes/mark-mentions-seen'
import { runAction } from '@/lib/web/run-action'

export async function openMentionAction(raw: { noteId: string }) {
  const result = await runAction(markMentionsSeenInput, markMentionsSeen, raw)
  // The count stands in the bar above every page.
  if (result.ok) revalidatePath('/', 'layout')
  return result
}

export async function markAllSeenAction(form: FormData) {
  const result = await runAction(markMentionsSeenInput, markMentionsSeen, form)
  if (result.ok) revalidatePath('/', 'layout')
  return result
}
