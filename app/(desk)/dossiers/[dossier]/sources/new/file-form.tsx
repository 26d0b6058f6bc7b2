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
  const [fold, setFold] = useState<Fold>('unseen')
  const isOpen = fold === 'open'
  const add = async () => {
    const turn = await turns.add()
    // What is wrong with this one, or is asked of it, stands in its form.
    if (turn.stage !== 'added' && turn.goOn) setFold('open')
    return turn
  }
  useImperativeHandle(ref, () => ({ read: turns.read, add }))
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
          <FoldButton isOpen={isOpen} of={`${id}-form`} name={file.name} onTurn={setFold} />
        )}
      </div>
      {preview && stage !== 'added' && (
        <div id={`${id}-form`} hidden={!isOpen} className="border-t border-line px-4 py-3">
          <Unfolded
            {...props}
            form={form}
            isDrawn={fold !== 'unseen'}
            preview={preview}
            incoming={incoming}
            source={source}
          />
        </div>
      )}
    </li>
  )
}

/** Whether the form of a file was looked at: what was drawn stays, also when it is folded away. */
type Fold = 'unseen' | 'open' | 'folded'

function FoldButton(props: { isOpen: boolean; of: string; name: string; onTurn: (fold: Fold) => void }) {
  const { isOpen, of, name, onTurn } = props
  return (
    <Button
      look="quiet"
      aria-expanded={isOpen}
      aria-controls={of}
      onClick={() => onTurn(isOpen ? 'folded' : 'open')}
      className="ms-auto"
    >
      {isOpen ? severalFilesWords.fold : severalFilesWords.lookAtIt}
      <span className="sr-only"> ({name})</span>
    </Button>
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
  isDrawn: boolean
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
  props: Pick<Parameters<typeof Unfolded>[0], 'dossierId' | 'sources' | 'isDrawn' | 'incoming' | 'source'>,
) {
  const { dossierId, sources, isDrawn, incoming, source } = props
  const { preview } = incoming
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_28rem]">
      <section aria-label={sourceImportWords.preview} className="min-w-0">
        {isDrawn && preview && (
          <PreviewStep
            key={preview.proposal}
            sources={sources}
            preview={preview}
            incoming={incoming}
            isOneOfMany
            agency={source.agency}
          />
        )}
      </section>
      <section aria-label={sourceImportWords.details} className="min-w-0 space-y-3">
        <NewSourceFields dossierId={dossierId} source={source} />
      </section>
    </div>
  )
}
