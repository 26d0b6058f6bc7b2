'use server'

import { lineList } from '@/lib/domain/input/line-list'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { runDossierAction } from '@/lib/web/run-dossier-action'
import { partiesWords } from '@/lib/words/parties/parties'

const typed = draftPartyInput.extend({
  aliases: lineList(draftPartyInput.shape.name, 50, partiesWords.noMoreThan50Other),
})

export async function addParty(form: FormData) {
  return runDossierAction(typed, draftParty, form)
}
