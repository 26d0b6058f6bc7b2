'use client'

import { useEffect, useId, useMemo, type ReactNode } from 'react'
import { Button } from '@/app/_ui/button'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { FormContext, type FormState } from '@/app/_ui/form-context'
import { Kbd } from '@/app/_ui/kbd'
import { SubmitButton } from '@/app/_ui/submit-button'
import { fieldsOf, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claim-draft'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { ClaimFormParts } from './claim-form-parts'
import { LeftDrafts } from './left-drafts'
import { useClaimDraft } from './use-claim-draft'
import { useClaimSubmission, type SaveClaim } from './use-claim-submission'
import { useFirstFocus } from './use-first-focus'
import { useSaveKey } from './use-save-key'
import { withParties } from './with-parties'
import type { FormCapture } from './words-fields'

/**
 * A claim as a form, to draft one or to edit one. What is typed is kept in this tab under `keepAs` until it is
 * saved. `action` gets the fields as `claimFields` parses them; `selected` are words picked in the text meanwhile, and
 * `onWords` is told the words that the claim stands on; on a conflict, `conflict` draws the choice between what stands now and what is typed.
 */
export function ClaimForm<T>(props: {
  mode: 'draft' | 'edit'
  initial: ClaimDraft
  keepAs: string
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  selected?: readonly AnchorDraft[]
  onWords?: (words: readonly AnchorDraft[]) => void
  action: SaveClaim<T>
  onSaved: (value: T) => void
  onCancel: () => void
  conflict?: (current: unknown, draft: ClaimDraft) => ReactNode
}) {
  const { mode, initial, keepAs, captures, vocabulary, selected = none, onWords, action, onSaved, onCancel, conflict } = props
  const id = useId()
  const kept = useClaimDraft(initial, keepAs, selected, mode === 'edit')
  const { draft, change } = kept
  const { pending, refusal, save } = useClaimSubmission(action, (value) => {
    kept.saved()
    onSaved(value)
  })
  useEffect(() => onWords?.(draft.anchors), [onWords, draft.anchors])
  const state = useMemo<FormState>(() => ({ id, fields: refusal?.fields ?? {}, pending }), [id, refusal, pending])
  const send = async () => {
    const named = await withParties(draft, vocabulary.dossierId)
    if (named !== draft) change({ chain: named.chain, figure: named.figure })
    save(fieldsOf(named))
  }
  const form = useFirstFocus<HTMLFormElement>()
  useSaveKey(form)
  const toStatement = () => form.current?.querySelector<HTMLElement>('[name=statement]')?.focus()
  return (
    <form
      ref={form}
      noValidate
      aria-label={mode === 'draft' ? 'New claim' : 'Edit the claim'}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      className="space-y-4"
    >
      {refusal && <ErrorSummary refusal={refusal} formId={id} />}
      {refusal?.code === 'conflict' && conflict?.(refusal.current, draft)}
      <LeftDrafts kept={kept} captures={captures} onDone={toStatement} />
      <FormContext value={state}>
        <ClaimFormParts draft={draft} change={change} captures={captures} vocabulary={vocabulary} canPick={mode === 'draft'} />
        <SaveBar mode={mode} onCancel={onCancel} />
      </FormContext>
    </form>
  )
}

const none: readonly AnchorDraft[] = []

function SaveBar({ mode, onCancel }: { mode: 'draft' | 'edit'; onCancel: () => void }) {
  return (
    <div className="sticky bottom-0 -mx-4 flex items-center gap-2 border-t border-line bg-surface px-4 py-3">
      <SubmitButton>{mode === 'draft' ? 'Save the claim' : 'Save the changes'}</SubmitButton>
      <Button onClick={onCancel}>{mode === 'draft' ? 'Close' : 'Cancel'}</Button>
      <span className="ms-auto flex items-center gap-1 text-xs text-soft max-sm:hidden">
        <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd>
      </span>
    </div>
  )
}
