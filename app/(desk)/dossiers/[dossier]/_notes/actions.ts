'use server'

import { revalidatePath } from 'next/cache'
import { editNote, editNoteInput } from '@/lib/services/notes/edit-note'
import { listMentionable, listMentionableInput } from '@/lib/services/notes/list-mentionable'
import { reopenNote, reopenNoteInput } from '@/lib/services/notes/reopen-note'
import { resolveNote, resolveNoteInput } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { runAction } from '@/lib/web/run-action'

export async function writeNoteAction(form: FormData) {
  const result = await runAction(writeNoteInput, writeNote, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function editNoteAction(form: FormData) {
  const result = await runAction(editNoteInput, editNote, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function resolveNoteAction(form: FormData) {
  const result = await runAction(resolveNoteInput, resolveNote, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function reopenNoteAction(form: FormData) {
  const result = await runAction(reopenNoteInput, reopenNote, form)
  if (result.ok) revalidatePath('/dossiers/[dossier]', 'layout')
  return result
}

export async function listMentionableAction(raw: { dossierId: string }) {
  return runAction(listMentionableInput, listMentionable, raw)
}
