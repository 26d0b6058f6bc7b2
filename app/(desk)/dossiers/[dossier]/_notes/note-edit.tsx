'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { ConflictNote } from '@/app/_ui/conflict-note'
import { Dialog } from '@/app/_ui/dialog'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VersionField } from '@/app/_ui/version-field'
import { noteWords } from '@/lib/words/notes/notes'
import { editNoteAction } from './actions'
import { NoteFields } from './note-form'

/** Changes one's own note; the earlier wording stays readable. */
export function NoteEdit(props: {
  dossierId: string
  note: { id: string; version: number; body: string; tags: readonly string[] }
}) {
  const { dossierId, note } = props
  return (
    <Dialog trigger={noteWords.edit} triggerLabel={noteWords.editThisNote} look="quiet" title={noteWords.editTheNote}>
      <ActionForm
        keepAs={`note-edit:${note.id}`}
        done={noteWords.noteSaved}
        label={noteWords.editTheNote}
        action={editNoteAction}
        conflict={conflict}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="noteId" value={note.id} />
        <VersionField version={note.version} />
        <NoteFields dossierId={dossierId} label={noteWords.note} body={note.body} tags={note.tags} />
        <SubmitButton>{noteWords.save}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

function conflict(current: unknown) {
  const body = current !== null && typeof current === 'object' && 'body' in current ? String(current.body) : ''
  return <ConflictNote now={[{ label: noteWords.note, value: body }]} />
}
