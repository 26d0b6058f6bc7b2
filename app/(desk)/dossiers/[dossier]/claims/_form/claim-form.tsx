'use client'

import { useId, useMemo, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { FormContext, type FormState } from '@/app/_ui/form-context'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { fieldsOf, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claim-draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { ClaimFormParts } from './claim-form-parts'
import { dropDraft, useClaimDraft } from './use-claim-draft'
import { useClaimSubmission, type SaveClaim } from './use-claim-submission'
import { useFirstFocus } from './use-first-focus'
import { useSaveKey } from './use-save-key'
import type { FormCapture } from './words-fields'

/**
 * A claim as a form, to draft one or to edit one. What is typed is kept in this tab under `keepAs` until it is
 * saved. `action` gets the fields as `claimFields` parses them; `selected` are words picked in the text meanwhile;
 * on a conflict, `conflict` draws the choice between what stands now and what is typed.
 */
export function ClaimForm<T>(props: {
  mode: 'draft' | 'edit'
  initial: ClaimDraft
  keepAs: string
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  selected?: readonly AnchorDraft[]
  action: SaveClaim<T>
  onSaved: (value: T) => void
  onCancel: () => void
  conflict?: (current: unknown, draft: ClaimDraft) => ReactNode
}) {
  const { mode, initial, keepAs, captures, vocabulary, selected = none, action, onSaved, onCancel, conflict } = props
  const id = useId()
  const { draft, change, restored, startAnew } = useClaimDraft(initial, keepAs, selected)
  const { pending, refusal, save } = useClaimSubmission(action, (value) => {
    dropDraft(keepAs)
    onSaved(value)
  })
  const state = useMemo<FormState>(() => ({ id, fields: refusal?.fields ?? {}, pending }), [id, refusal, pending])
  const form = useFirstFocus<HTMLFormElement>()
  useSaveKey(form)
  return (
    <form
      ref={form}
      noValidate
      aria-label={mode === 'draft' ? 'New claim' : 'Edit the claim'}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        save(fieldsOf(draft))
      }}
      className="space-y-4"
    >
      {refusal && <ErrorSummary refusal={refusal} formId={id} />}
      {refusal?.code === 'conflict' && conflict?.(refusal.current, draft)}
      {restored && (
        <output className="flex flex-wrap items-center gap-2 rounded-md bg-diff px-3 py-1.5">
          What you had typed before is back.
          <Button onClick={startAnew}>Start anew</Button>
        </output>
      )}
      <FormContext value={state}>
        <ClaimFormParts draft={draft} change={change} captures={captures} vocabulary={vocabulary} canPick={mode === 'draft'} />
        <div className="sticky bottom-0 -mx-4 flex items-center gap-2 border-t border-line bg-surface px-4 py-3">
          <SubmitButton>{mode === 'draft' ? 'Save the claim' : 'Save the changes'}</SubmitButton>
          <Button onClick={onCancel}>{mode === 'draft' ? 'Close' : 'Cancel'}</Button>
          <span className="ms-auto flex items-center gap-1 text-xs text-soft max-sm:hidden">
            <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
          </span>
        </div>
      </FormContext>
    </form>
  )
}

const none: readonly AnchorDraft[] = []
