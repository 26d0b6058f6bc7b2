'use client'

import type { ReactNode } from 'react'
import { FormContext } from '@/app/_ui/form-context'
import { useSaveKey } from '@/app/_ui/use-save-key'
import type { ClaimDraft } from '@/lib/domain/claims/draft'
import { whatFollows } from '@/lib/domain/claims/what-follows'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { ClaimFormParts } from './claim-form-parts'
import { CountedFromContext, dayOfSource } from './counted-from'
import { ClaimRefusal } from './claim-refusal'
import { LeftDrafts } from './left-drafts'
import { SaveBar } from './save-bar'
import { useClaimForm, type ClaimFormWork } from './use-claim-form'
import { useFirstFocus } from './use-first-focus'
import type { FormCapture } from './words-fields'

interface ClaimFormProps<T> extends Omit<ClaimFormWork<T>, 'dossierId'> {
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  claims: string
  source: { publishedDate: string | null; edition: string | null }
  onCancel: () => void
  conflict?: (current: unknown, draft: ClaimDraft) => ReactNode
}

/**
 * A claim as a form, to draft one or to edit one. What is typed is kept in this tab under `keepAs` until it is
 * saved. `action` gets the fields as `claimFields` parses them; `selected` are words picked in the text meanwhile, and
 * `onWords` is told the words that the claim stands on; `claims` is the address of the claims, `source` has the
 * days that dates count from. On a conflict, `conflict` draws the choice between what stands now and what is typed.
 */
export function ClaimForm<T>(props: ClaimFormProps<T>) {
  const { mode, captures, vocabulary, claims, source, onCancel, conflict } = props
  const {
    kept,
    pending,
    responses: answers,
    id,
    errors,
    state,
    save,
  } = useClaimForm({
    ...props,
    dossierId: vocabulary.dossierId,
  })
  const { draft } = kept
  const form = useFirstFocus<HTMLFormElement>()
  useSaveKey(form)
  const toStatement = () => form.current?.querySelector<HTMLElement>('[name=statement]')?.focus()
  return (
    <form
      ref={form}
      noValidate
      aria-label={mode === 'draft' ? formWords.newClaim : formWords.editTheClaim}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      className="space-y-4"
    >
      {errors && (
        <ClaimRefusal
          key={answers}
          errors={errors}
          formId={id}
          claims={claims}
          onSaveAllTheSame={() => void save({ evenIfSame: true })}
        />
      )}
      {errors?.code === 'conflict' && conflict?.(errors.current, draft)}
      <LeftDrafts kept={kept} captures={captures} onDone={toStatement} />
      <FormContext value={state}>
        <CountedFromContext value={dayOfSource(source)}>
          <ClaimFormParts
            draft={draft}
            change={kept.change}
            captures={captures}
            vocabulary={vocabulary}
            canPick={mode === 'draft'}
          />
        </CountedFromContext>
        <SaveBar mode={mode} follows={whatFollows(draft, source)} onCancel={onCancel} />
      </FormContext>
    </form>
  )
}
