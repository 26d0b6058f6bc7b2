'use client'

import { useCallback, type FormEvent, type ReactNode } from 'react'
import { announce } from '@/app/_ui/announce'
import { Button } from '@/app/_ui/button'
import { FormFrame } from '@/app/_ui/form-frame'
import { SubmitButton } from '@/app/_ui/submit-button'
import { sendForm, type FormAction } from '@/app/_ui/use-submission'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { sourceImportWords } from '@/lib/words/sources/import'
import type { AgencyChoice } from './near-sources'
import { DecidedFields, PreviewStep } from './preview-step'
import { SameText } from './same-text'
import { Steps } from './steps'
import { TextStep } from './text-step'
import { useFileDrop } from './use-file-drop'
import { useImport } from './use-import'

/**
 * A text comes in, in two steps: given, and looked at. `children` are the fields beside it, there in both; `save`
 * gets them with the upload and what was decided on its paragraphs. `sources` is the address of the list. Where several
 * files may be chosen together, `several` takes them instead.
 */
export function ImportForm<T>(props: {
  dossierId: string
  fetches: FetchPolicy
  sources: string
  label: string
  saveLabel: string
  save: FormAction<T>
  onSaved: (value: T) => void
  onRead?: (preview: ArticlePreview) => void
  several?: { take: (files: readonly File[]) => void; isTaken: boolean }
  agency?: AgencyChoice
  children: ReactNode
}) {
  const { dossierId, fetches, sources, label, saveLabel, save, onSaved, onRead = () => undefined, several } = props
  const incoming = useImport({ dossierId, fetches }, save, onSaved, onRead)
  const { step, back, submission, send, filesIn } = incoming
  const { code, current } = submission.refusal ?? {}
  const isOver = useDroppedFiles(incoming, several)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const files = step === 'text' && several ? filesIn() : null
    if (!files) return sendForm(send)(event)
    event.preventDefault()
    several?.take(files)
  }
  return (
    <FormFrame
      label={label}
      submission={submission}
      onSubmit={submit}
      above={code === 'duplicate' && <SameText sources={sources} same={current as { key: string; headline: string }} />}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_30rem]">
        <TheText {...props} step={step} isOver={isOver} incoming={incoming} />
        <Details isOfEach={step === 'text' && several !== undefined && filesIn() !== null}>{props.children}</Details>
      </div>
      <Bar step={step} saveLabel={saveLabel} onBack={back} />
    </FormFrame>
  )
}

/** The text on its way: asked for, then looked at. */
function TheText(props: {
  fetches: FetchPolicy
  sources: string
  several?: unknown
  agency?: AgencyChoice
  step: 'text' | 'preview'
  isOver: boolean
  incoming: ReturnType<typeof useImport>
}) {
  const { fetches, sources, several, agency, step, isOver, incoming } = props
  const { preview } = incoming
  return (
    <section
      aria-label={step === 'text' ? sourceImportWords.text : sourceImportWords.preview}
      className={`sheet min-w-0 p-4 ${isOver ? 'outline-2 outline-offset-2 outline-act outline-dashed' : ''}`}
    >
      <Steps step={step} />
      {step === 'preview' && preview ? (
        <Preview sources={sources} preview={preview} incoming={incoming} agency={agency} />
      ) : (
        <TextStep fetches={fetches} incoming={incoming} takesSeveral={several !== undefined} />
      )}
    </section>
  )
}

/** On to the next step, or back. */
function Bar({ step, saveLabel, onBack }: { step: 'text' | 'preview'; saveLabel: string; onBack: () => void }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-line bg-page px-4 py-3">
      {step === 'text' ? (
        <SubmitButton busy={sourceImportWords.reading}>{sourceImportWords.preview}</SubmitButton>
      ) : (
        <SubmitButton>{saveLabel}</SubmitButton>
      )}
      {step === 'preview' && <Button onClick={onBack}>{sourceImportWords.backToTheText}</Button>}
    </div>
  )
}

/** The fields beside the text; of several files each has its own later, and what was typed here waits. */
function Details({ isOfEach, children }: { isOfEach: boolean; children: ReactNode }) {
  return (
    <section aria-label={sourceImportWords.details} className="sheet min-w-0 p-4">
      {isOfEach && <p>{sourceImportWords.eachHasItsOwn}</p>}
      <div hidden={isOfEach} className="space-y-3">
        {children}
      </div>
    </section>
  )
}

/** Files that are dropped are given like chosen ones, while a text is asked for. */
function useDroppedFiles(
  { step, give }: Pick<ReturnType<typeof useImport>, 'step' | 'give'>,
  several: { isTaken: boolean } | undefined,
): boolean {
  const take = useCallback(
    (files: readonly File[]) => {
      if (files.length > 1 && !several) announce(sourceImportWords.oneFileIsOneText)
      else give({ way: 'uploaded', files })
    },
    [several, give],
  )
  return useFileDrop(step === 'text' && !several?.isTaken ? take : null)
}

/** The text as it would be kept, and what was decided on its paragraphs. */
function Preview(props: {
  sources: string
  preview: ArticlePreview
  incoming: Pick<ReturnType<typeof useImport>, 'flipped' | 'flip' | 'unflip' | 'readAs' | 'submission'>
  agency?: AgencyChoice
}) {
  const { sources, preview, incoming, agency } = props
  return (
    <>
      <DecidedFields preview={preview} flipped={incoming.flipped} />
      <PreviewStep key={preview.proposal} sources={sources} preview={preview} incoming={incoming} agency={agency} />
    </>
  )
}
