'use server'

import { revalidatePath } from 'next/cache'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { withdrawComparison, withdrawComparisonInput } from '@/lib/services/comparisons/withdraw-comparison'
import { runAction } from '@/lib/web/run-action'

export async function compareAction(form: FormData) {
  const result = await runAction(compareAnswersInput, compareAnswers, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function withdrawAction(form: FormData) {
  const result = await runAction(withdrawComparisonInput, withdrawComparison, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
