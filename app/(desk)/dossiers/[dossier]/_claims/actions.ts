'use server'

import { revalidatePath } from 'next/cache'
import { answerQuestion, answerQuestionInput } from '@/lib/services/questions/answer-question'
import { runAction } from '@/lib/web/run-action'

export async function answerQuestionAction(form: FormData) {
  const result = await runAction(answerQuestionInput, answerQuestion, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
