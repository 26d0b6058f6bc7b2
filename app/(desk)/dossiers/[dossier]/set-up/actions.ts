'use server'

import { draftSpeakers, draftSpeakersInput } from '@/lib/services/parties/draft-speakers'
import {
  acceptCertainSuggestions,
  acceptCertainSuggestionsInput,
} from '@/lib/services/suggestions/accept-certain-suggestions'
import { undoSuggestions, undoSuggestionsInput } from '@/lib/services/suggestions/undo-suggestions'
import { runAction } from '@/lib/web/run-action'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function draftSpeakersAction(raw: unknown) {
  return runDossierAction(draftSpeakersInput, draftSpeakers, raw)
}

// One article after the other: the page is drawn again once, after the last.
export async function acceptCertainOfArticleAction(raw: unknown) {
  return runAction(acceptCertainSuggestionsInput, acceptCertainSuggestions, raw)
}

export async function undoCertainAction(raw: unknown) {
  return runAction(undoSuggestionsInput, undoSuggestions, raw)
}
