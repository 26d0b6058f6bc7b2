'use server'

import { revalidatePath } from 'next/cache'
import { importCapture, importCaptureInput } from '@/lib/services/sources/import-capture'
import { importSource, importSourceInput } from '@/lib/services/sources/import-source'
import { readArticle, readArticleInput } from '@/lib/services/sources/read-article'
import { runAction } from '@/lib/web/run-action'

export async function previewText(form: FormData) {
  return runAction(readArticleInput, readArticle, form)
}

export async function saveNewSource(form: FormData) {
  const result = await runAction(importSourceInput, importSource, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function saveNewCapture(form: FormData) {
  const result = await runAction(importCaptureInput, importCapture, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}
