'use server'

import { editNote, editNoteInput } from '@/lib/services/notes/edit-note'
import { listMentionable, listMentionableInput } from '@/lib/services/notes/list-mentionable'
import { reopenNote, reopenNoteInput } from '@/lib/services/notes/reopen-note'
import { resolveNote, resolveNoteInput } from '@/lib/services/notes/resolve-note'
import { writeNote, writeNoteInput } from '@/lib/services/notes/write-note'
import { runAction } from '@/lib/web/run-action'
import { runDossierAction } from '@/lib/web/run-dossier-action'

export async function writeNoteAction(form: FormData) {
  return runDossierAction(writeNoteInput, writeNote, form)
}

export async function editNoteAction(form: FormData) {
  return runDossierAction(editNoteInput, editNote, form)
}

export async function resolveNoteAction(form: FormData) {
  return runDossierAction(resolveNoteInput, resolveNote, form)
}

export async function reopenNoteAction(form: FormData) {
  return runDossierAction(reopenNoteInput, reopenNote, form)
}

export async function listMentionableAction(raw: { dossierId: string }) {
  return runAction(listMentionableInput, listMentionable, raw)
}
