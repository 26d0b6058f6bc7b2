'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { reopenNoteAction, resolveNoteAction } from './actions'

/** Resolves a thread, or opens it again. */
export function ThreadState({ dossierId, noteId, resolved }: { dossierId: string; noteId: string; resolved: boolean }) {
  const words = resolved ? 'Reopen' : 'Resolve'
  return (
    <ActionForm done={resolved ? 'Thread reopened.' : 'Thread resolved.'} label={`${words} this thread`} action={resolved ? reopenNoteAction : resolveNoteAction} className="contents">
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="noteId" value={noteId} />
      <SubmitButton look="quiet">{words}</SubmitButton>
    </ActionForm>
  )
}
