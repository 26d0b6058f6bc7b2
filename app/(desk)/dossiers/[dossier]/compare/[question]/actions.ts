'use server'

import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { withdrawComparison, withdrawComparisonInput } from '@/lib/services/comparisons/withdraw-comparison'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function compareAction(form: FormData) {
  return runDossierAction(compareAnswersInput, compareAnswers, form)
}

export async function withdrawAction(form: FormData) {
  return runDossierAction(withdrawComparisonInput, withdrawComparison, form)
}
