'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { noteWords } from '@/lib/words/notes/notes'
import { say } from '@/lib/words/say'
import { reopenNoteAction, resolveNoteAction } from './actions'

/** Resolves a thread, or opens it again; `name` tells it from the other threads of the page. */
export function ThreadState(props: { dossierId: string; noteId: string; name: string; resolved: boolean }) {
  const { dossierId, noteId, name, resolved } = props
  const words = resolved ? noteWords.reopen : noteWords.resolve
  return (
    <ActionForm
      done={resolved ? noteWords.threadReopened : noteWords.threadResolved}
      label={say(noteWords.theThread, { words, name })}
      action={resolved ? reopenNoteAction : resolveNoteAction}
      className="contents"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="noteId" value={noteId} />
      <SubmitButton look="quiet">{words}</SubmitButton>
    </ActionForm>
  )
}
