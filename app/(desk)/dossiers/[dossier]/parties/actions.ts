'use server'

import { revalidatePath } from 'next/cache'
import { lineList } from '@/lib/domain/input/line-list'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { runAction } from '@/lib/web/run-action'

const typed = draftPartyInput.extend({
  aliases: lineList(draftPartyInput.shape.name, 50, 'No more than 50 other names.'),
})

export async function addParty(form: FormData) {
  const result = await runAction(typed, draftParty, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
