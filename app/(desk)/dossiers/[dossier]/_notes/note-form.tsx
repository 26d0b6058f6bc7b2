'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { noteWords } from '@/lib/words/notes/notes'
import { writeNoteAction } from './actions'
import { MentionArea } from './mention-area'

/** The one thing notes are on, by its id. */
export type NoteSubject =
  { claimId: string } | { linkId: string } | { partyId: string } | { questionId: string } | { captureId: string }

/** Writes a note on one thing, or a reply to one; the form empties once it is saved. `name` tells it from the page's others. */
export function NoteForm(props: {
  dossierId: string
  on: NoteSubject
  replyTo?: string
  label: string
  name?: string
}) {
  const { dossierId, on, replyTo, label, name = label } = props
  const [[column, id] = ['', '']] = Object.entries(on)
  return (
    <ActionForm
      label={name}
      action={writeNoteAction}
      keepAs={replyTo ? `reply:${replyTo}` : `note:${id}`}
      clearWhenDone
      done={replyTo ? noteWords.replySaved : noteWords.noteSaved}
      className="space-y-2"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name={`on.${column}`} value={id} />
      {replyTo && <input type="hidden" name="replyTo" value={replyTo} />}
      <NoteFields dossierId={dossierId} label={label} />
      <SubmitButton look={replyTo ? 'plain' : 'main'}>{replyTo ? noteWords.reply : noteWords.saveTheNote}</SubmitButton>
    </ActionForm>
  )
}

/** The fields of a note, empty or as it stands. */
export function NoteFields(props: { dossierId: string; label: string; body?: string; tags?: readonly string[] }) {
  const { dossierId, label, body, tags } = props
  return (
    <>
      <Field name="body" label={label} hint={noteWords.markdownWorksType} required>
        <MentionArea dossierId={dossierId} defaultValue={body} />
      </Field>
      <Field name="tags" label={noteWords.tags} hint={noteWords.separateThemWithCommas} optional>
        <TextInput defaultValue={tags?.join(', ')} />
      </Field>
    </>
  )
}
