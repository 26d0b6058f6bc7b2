'use server'

import { claimFormChoices, claimFormChoicesInput } from '@/lib/services/claims/claim-form-choices'
import { draftEvent, draftEventInput } from '@/lib/services/dossiers/draft-event'
import { draftPlace, draftPlaceInput } from '@/lib/services/dossiers/draft-place'
import { draftParty, draftPartyInput } from '@/lib/services/parties/draft-party'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { findParties, findPartiesInput } from '@/lib/services/parties/find-parties'
import { runAction } from '@/lib/web/run-action'

export async function loadChoicesAction(raw: unknown) {
  return runAction(claimFormChoicesInput, claimFormChoices, raw)
}

export async function findPartiesAction(raw: unknown) {
  return runAction(findPartiesInput, findParties, raw)
}

export async function draftPartyAction(raw: unknown) {
  return runAction(draftPartyInput, draftParty, raw)
}

export async function askQuestionAction(raw: unknown) {
  return runAction(askQuestionInput, askQuestion, raw)
}

export async function draftPlaceAction(raw: unknown) {
  return runAction(draftPlaceInput, draftPlace, raw)
}

export async function draftEventAction(raw: unknown) {
  return runAction(draftEventInput, draftEvent, raw)
}
