'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { TextInput } from '@/app/_ui/text-input'
import type { AnchorDraft } from '@/lib/domain/claim-draft'
import type { ReaderView } from '@/lib/services/sources/read-source'
import { writeNoteAction } from './actions'

/** A note on selected words. */
export function NotePanel(props: { anchor: AnchorDraft; view: Omit<ReaderView, 'capture'>; onSaved: (threadId: string) => void }) {
  const { anchor, view, onSaved } = props
  const textIs = view.source.captures.find((capture) => capture.id === anchor.captureId)?.textIs
  // As an object: the words would lose their line ends on their way as form data.
  const write = (form: FormData) =>
    writeNoteAction({
      dossierId: view.dossier.id,
      on: { captureId: anchor.captureId },
      anchor,
      body: form.get('body'),
      tags: form.get('tags'),
      idempotencyKey: form.get('idempotencyKey'),
    })
  return (
    <ActionForm action={write} label="New note" onDone={({ threadId }) => onSaved(threadId)} className="space-y-3 pb-6">
      <p dir="auto" className="rounded-md bg-tint px-2.5 py-1.5 font-serif text-md [overflow-wrap:anywhere]">
        {textIs === 'article' ? `“${anchor.exact}”` : anchor.exact}
      </p>
      <Field name="body" label="Note" hint="Markdown; @name mentions somebody of the dossier." required>
        <TextArea autoFocus rows={5} onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }} />
      </Field>
      <Field name="tags" label="Tags" hint="Parted by commas." optional>
        <TextInput autoComplete="off" />
      </Field>
      <SubmitButton>Save the note</SubmitButton>
    </ActionForm>
  )
}
