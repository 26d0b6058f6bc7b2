'use server'

import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { changeQuestion, changeQuestionInput } from '@/lib/services/questions/change-question'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function ask(form: FormData) {
  return runDossierAction(askQuestionInput, askQuestion, form)
}

export async function saveQuestion(form: FormData) {
  return runDossierAction(changeQuestionInput, changeQuestion, form)
}
