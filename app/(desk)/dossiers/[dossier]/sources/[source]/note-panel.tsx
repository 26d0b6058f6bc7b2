'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { AnchorDraft } from '@/lib/domain/claims/draft'
import { readerWords } from '@/lib/words/sources/reader'
import { useFirstFocus } from '../../claims/_form/use-first-focus'
import { NoteFields } from '../../_notes/note-form'
import { writeNoteAction } from './actions'
import type { ReaderMatter } from './marks'

/** A note on selected words. */
export function NotePanel(props: { anchor: AnchorDraft; view: ReaderMatter; onSaved: (threadId: string) => void }) {
  const { anchor, view, onSaved } = props
  const box = useFirstFocus<HTMLDivElement>()
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
    <ActionForm
      keepAs={`note:${anchor.captureId}:${anchor.start}-${anchor.end}`}
      done={readerWords.noteSaved}
      action={write}
      label={readerWords.noteOnTheseWords}
      onDone={({ threadId }) => onSaved(threadId)}
      className="space-y-3 pb-6"
    >
      <div ref={box} className="space-y-3">
        <p dir="auto" className="rounded-md bg-tint px-2.5 py-1.5 font-serif text-md wrap-break-word">
          {textIs === 'article' ? `“${anchor.exact}”` : anchor.exact}
        </p>
        <NoteFields dossierId={view.dossier.id} label={readerWords.note} />
      </div>
      <SubmitButton>{readerWords.saveTheNote}</SubmitButton>
    </ActionForm>
  )
}
