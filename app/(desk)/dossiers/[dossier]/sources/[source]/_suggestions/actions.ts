'use server'

import {
  acceptCertainSuggestions,
  acceptCertainSuggestionsInput,
} from '@/lib/services/suggestions/accept-certain-suggestions'
import {
  acceptEditedSuggestion,
  acceptEditedSuggestionInput,
} from '@/lib/services/suggestions/accept-edited-suggestion'
import { acceptSuggestion, acceptSuggestionInput } from '@/lib/services/suggestions/accept-suggestion'
import { dismissSuggestion, dismissSuggestionInput } from '@/lib/services/suggestions/dismiss-suggestion'
import { listSuggestions, listSuggestionsInput } from '@/lib/services/suggestions/list-suggestions'
import { openSuggestion, openSuggestionInput } from '@/lib/services/suggestions/open-suggestion'
import { readWords, readWordsInput } from '@/lib/services/suggestions/read-words'
import { undoSuggestions, undoSuggestionsInput } from '@/lib/services/suggestions/undo-suggestions'
import { runAction } from '@/lib/web/run-action'
import { runPageAction } from '@/lib/web/run-dossier-action'

const reader = '/dossiers/[dossier]/sources/[source]'

export async function listSuggestionsAction(raw: unknown) {
  return runAction(listSuggestionsInput, listSuggestions, raw)
}

export async function openSuggestionAction(raw: unknown) {
  return runAction(openSuggestionInput, openSuggestion, raw)
}

export async function readWordsAction(raw: unknown) {
  return runAction(readWordsInput, readWords, raw)
}

export async function acceptSuggestionAction(raw: unknown) {
  return runPageAction(acceptSuggestionInput, acceptSuggestion, raw, reader, 'page')
}

export async function acceptEditedSuggestionAction(raw: unknown) {
  return runPageAction(acceptEditedSuggestionInput, acceptEditedSuggestion, raw, reader, 'page')
}

export async function acceptCertainSuggestionsAction(raw: unknown) {
  return runPageAction(acceptCertainSuggestionsInput, acceptCertainSuggestions, raw, reader, 'page')
}

export async function dismissSuggestionAction(raw: unknown) {
  return runPageAction(dismissSuggestionInput, dismissSuggestion, raw, reader, 'page')
}

export async function undoSuggestionsAction(raw: unknown) {
  return runPageAction(undoSuggestionsInput, undoSuggestions, raw, reader, 'page')
}
