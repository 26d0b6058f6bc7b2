'use client'

import type { ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { FormFrame } from '@/app/_ui/form-frame'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { FormAction } from '@/app/_ui/use-submission'
import type { FetchPolicy } from '@/lib/domain/sources/fetch-policy'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import { sourceImportWords } from '@/lib/words/sources/import'
import { PreviewStep } from './preview-step'
import { SameText } from './same-text'
import { Steps } from './steps'
import { TextStep } from './text-step'
import { useImport } from './use-import'

/**
 * A text comes in, in two steps: given, and looked at. `children` are the fields beside it, there in both; `save`
 * gets them with the upload and what was decided on its paragraphs. `sources` is the address of the list.
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
  children: ReactNode
}) {
  const { dossierId, fetches, sources, label, saveLabel, save, onSaved, onRead = () => undefined, children } = props
  const incoming = useImport({ dossierId, fetches }, save, onSaved, onRead)
  const { preview, step, back, submission, submit } = incoming
  const { code, current } = submission.refusal ?? {}
  return (
    <FormFrame
      label={label}
      submission={submission}
      onSubmit={submit}
      above={code === 'duplicate' && <SameText sources={sources} same={current as { key: string; headline: string }} />}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_30rem]">
        <section
          aria-label={step === 'text' ? sourceImportWords.text : sourceImportWords.preview}
          className="sheet min-w-0 p-4"
        >
          <Steps step={step} />
          {step === 'preview' && preview ? (
            <Preview sources={sources} preview={preview} incoming={incoming} />
          ) : (
            <TextStep fetches={fetches} incoming={incoming} />
          )}
        </section>
        <section aria-label={sourceImportWords.details} className="sheet min-w-0 space-y-3 p-4">
          {children}
        </section>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 mt-4 flex flex-wrap items-center gap-2 border-t border-line bg-page px-4 py-3">
        {step === 'text' ? (
          <SubmitButton busy={sourceImportWords.reading}>{sourceImportWords.preview}</SubmitButton>
        ) : (
          <SubmitButton>{saveLabel}</SubmitButton>
        )}
        {step === 'preview' && <Button onClick={back}>{sourceImportWords.backToTheText}</Button>}
      </div>
    </FormFrame>
  )
}

/** The text as it would be kept, and what was decided on its paragraphs. */
function Preview(props: {
  sources: string
  preview: ArticlePreview
  incoming: Pick<ReturnType<typeof useImport>, 'flipped' | 'flip' | 'unflip' | 'readAs' | 'submission'>
}) {
  const { sources, preview, incoming } = props
  const { flipped, flip, unflip, readAs, submission } = incoming
  return (
    <>
      <input type="hidden" name="upload.proposal" value={preview.proposal} />
      <input type="hidden" name="upload.flipped" value={[...flipped].join(',')} />
      <PreviewStep
        key={preview.proposal}
        sources={sources}
        preview={preview}
        flipped={flipped}
        onFlip={flip}
        onUnflip={unflip}
        pending={submission.pending}
        onReadAs={readAs}
      />
    </>
  )
}
