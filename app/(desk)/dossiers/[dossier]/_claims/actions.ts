'use server'

import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function answerQuestionAction(form: FormData) {
  return runDossierAction(answerQuestionInput, answerQuestion, form)
}
