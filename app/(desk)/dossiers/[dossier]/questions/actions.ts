'use server'

import { revalidatePath } from 'next/cache'
import { askQuestion, askQuestionInput } from '@/lib/services/questions/ask-question'
import { changeQuestion, changeQuestionInput } from '@/lib/services/questions/change-question'
import { runAction } from '@/lib/web/run-action'

export async function ask(form: FormData) {
  const result = await runAction(askQuestionInput, askQuestion, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function saveQuestion(form: FormData) {
  const result = await runAction(changeQuestionInput, changeQuestion, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
