'use server'

import { lineList } from '@/lib/domain/input/line-list'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { runDossierAction } from '@/lib/web/run-dossier-action'

const typed = draftPartyInput.extend({
  aliases: lineList(draftPartyInput.shape.name, 50, 'No more than 50 other names.'),
})

export async function addParty(form: FormData) {
  return runDossierAction(typed, draftParty, form)
}
