'use client'

import { useId, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react'
import { Button } from '@/app/_ui/button'
import { FormFrame } from '@/app/_ui/form-frame'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { sourceImportWords } from '@/lib/words/sources/import'
import { severalFilesWords } from '@/lib/words/sources/several'
import { DecidedFields, PreviewStep } from '../_import/preview-step'
import { SameText } from '../_import/same-text'
import { FileLine } from './file-line'
import type { FileTurns, Stage } from './file-turn'
import { NewSourceFields } from './new-source-fields'
import { useFileForm } from './use-file-form'
import { useNewSource, type NewSource } from './use-new-source'

/** One of several files: a line that says how far it is, and, unfolded, what one file alone would show. */
export function FileForm(props: {
  dossierId: string
  sources: string
  file: File
  stage: Stage
  isChosen: boolean
  isBusy: boolean
  onChoose: (isWanted: boolean) => void
  onAdd: () => void
  ref: Ref<FileTurns>
}) {
  const { dossierId, file, stage, ref } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const source = useNewSource()
  const incoming = useFileForm({ dossierId, file, form }, source.takeIn)
  const { preview, added, submission, turns } = incoming
  const [isOpen, setOpen] = useState(false)
  useImperativeHandle(ref, () => turns)
  const { refusal } = submission
  return (
    <li className="sheet min-w-0">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-2.5">
        <FileLine
          {...props}
          preview={preview}
          added={added}
          refusal={refusal}
          headline={source.draft.values.headline}
        />
        {preview && stage !== 'added' && (
          <Button
            look="quiet"
            aria-expanded={isOpen}
            aria-controls={`${id}-form`}
            onClick={() => setOpen(!isOpen)}
            className="ms-auto"
          >
            {isOpen ? severalFilesWords.fold : severalFilesWords.lookAtIt}
            <span className="sr-only"> ({file.name})</span>
          </Button>
        )}
      </div>
      {preview && stage !== 'added' && (
        <div id={`${id}-form`} hidden={!isOpen} className="border-t border-line px-4 py-3">
          <Unfolded {...props} form={form} isOpen={isOpen} preview={preview} incoming={incoming} source={source} />
        </div>
      )}
    </li>
  )
}

/** The form of one file: sent, it adds that file alone. */
function Unfolded(props: {
  dossierId: string
  sources: string
  file: File
  isBusy: boolean
  onAdd: () => void
  form: RefObject<HTMLFormElement | null>
  isOpen: boolean
  preview: ArticlePreview
  incoming: ReturnType<typeof useFileForm>
  source: NewSource
}) {
  const { dossierId, sources, file, isBusy, onAdd, form, preview, incoming } = props
  const { refusal } = incoming.submission
  return (
    <FormFrame
      ref={form}
      label={file.name}
      submission={incoming.submission}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) onAdd()
      }}
      above={
        refusal?.code === 'duplicate' && (
          <SameText sources={sources} same={refusal.current as { key: string; headline: string }} />
        )
      }
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <DecidedFields preview={preview} flipped={incoming.flipped} />
      <Columns {...props} />
      <div className="mt-3">
        <SubmitButton look="plain">{severalFilesWords.addThisOne}</SubmitButton>
      </div>
    </FormFrame>
  )
}

/** The text and its details side by side. Paragraphs are drawn once they are looked at: there may be very many. */
function Columns(
  props: Pick<Parameters<typeof Unfolded>[0], 'dossierId' | 'sources' | 'isOpen' | 'incoming' | 'source'>,
) {
  const { dossierId, sources, isOpen, incoming, source } = props
  const { preview, flipped, flip, unflip, submission, readAs } = incoming
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_28rem]">
      <section aria-label={sourceImportWords.preview} className="min-w-0">
        {isOpen && preview && (
          <PreviewStep
            key={preview.proposal}
            sources={sources}
            preview={preview}
            flipped={flipped}
            onFlip={flip}
            onUnflip={unflip}
            pending={submission.pending}
            onReadAs={readAs}
            isOneOfMany
          />
        )}
      </section>
      <section aria-label={sourceImportWords.details} className="min-w-0 space-y-3">
        <NewSourceFields dossierId={dossierId} source={source} />
      </section>
    </div>
  )
}
