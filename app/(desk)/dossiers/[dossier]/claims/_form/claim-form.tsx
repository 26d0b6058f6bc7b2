'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { announce } from '@/app/_ui/announce'
import { ErrorSummary } from '@/app/_ui/error-summary'
import { FormContext } from '@/app/_ui/form-context'
import { useFormErrors } from '@/app/_ui/use-form-errors'
import { useSaveKey } from '@/app/_ui/use-save-key'
import { changedPaths } from '@/lib/domain/input/changed-paths'
import { fieldsOf, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { whatFollows } from '@/lib/domain/claims/what-follows'
import type { SameClaim } from '@/lib/services/claims/draft-claim'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { ClaimFormParts } from './claim-form-parts'
import { LeftDrafts } from './left-drafts'
import { SameClaimNote } from './same-claim-note'
import { SaveBar } from './save-bar'
import { useClaimDraft } from './use-claim-draft'
import { useClaimSubmission, type SaveClaim } from './use-claim-submission'
import { useFirstFocus } from './use-first-focus'
import { withParties } from './with-parties'
import type { FormCapture } from './words-fields'

/**
 * A claim as a form, to draft one or to edit one. What is typed is kept in this tab under `keepAs` until it is
 * saved. `action` gets the fields as `claimFields` parses them; `selected` are words picked in the text meanwhile, and
 * `onWords` is told the words that the claim stands on; `claims` is the address of the claims, `publishedDate` that of the
 * source. On a conflict, `conflict`
 * draws the choice between what stands now and what is typed.
 */
export function ClaimForm<T>(props: {
  mode: 'draft' | 'edit'
  initial: ClaimDraft
  keepAs: string
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  selected?: readonly AnchorDraft[]
  claims: string
  publishedDate: string | null
  onWords?: (words: readonly AnchorDraft[]) => void
  action: SaveClaim<T>
  onSaved: (value: T) => void
  onCancel: () => void
  conflict?: (current: unknown, draft: ClaimDraft) => ReactNode
}) {
  const {
    mode,
    initial,
    keepAs,
    captures,
    vocabulary,
    selected = none,
    claims,
    publishedDate,
    onWords,
    action,
    onSaved,
    onCancel,
    conflict,
  } = props
  const kept = useClaimDraft(initial, keepAs, selected, mode === 'edit')
  const { draft } = kept
  const { pending, refusal, answers, save } = useClaimSubmission(action, (value) => {
    kept.saved()
    onSaved(value)
    announce(mode === 'draft' ? 'Claim saved as a draft.' : 'Claim saved.')
  })
  useEffect(() => onWords?.(draft.anchors), [onWords, draft.anchors])
  const { id, errors, state, mend } = useFormErrors(refusal, pending)
  useMending(draft, mend)
  const send = async (more: Record<string, unknown> = {}) => {
    const named = await withParties(draft, vocabulary.dossierId)
    if (named !== draft) kept.change({ chain: named.chain, figure: named.figure })
    save({ ...fieldsOf(named), ...more })
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
      {errors?.code === 'same-claim' ? (
        <SameClaimNote
          key={answers}
          same={errors.current as SameClaim}
          path={claims}
          onSaveAllTheSame={() => void send({ evenIfSame: true })}
        />
      ) : (
        errors && <ErrorSummary key={answers} refusal={errors} formId={id} />
      )}
      {errors?.code === 'conflict' && conflict?.(errors.current, draft)}
      <LeftDrafts kept={kept} captures={captures} onDone={toStatement} />
      <FormContext value={state}>
        <ClaimFormParts
          draft={draft}
          change={kept.change}
          captures={captures}
          vocabulary={vocabulary}
          canPick={mode === 'draft'}
        />
        <SaveBar mode={mode} follows={whatFollows(draft, publishedDate)} onCancel={onCancel} />
      </FormContext>
    </form>
  )
}

const none: readonly AnchorDraft[] = []

/** Takes away the errors of whatever changes in the draft, typed or selected; a party and a name in its place are one field. */
function useMending(draft: ClaimDraft, mend: (paths: readonly string[]) => void): void {
  const before = useRef(draft)
  useEffect(() => {
    const paths = changedPaths(fieldsOf(before.current), fieldsOf(draft))
    before.current = draft
    mend(
      paths.flatMap((path) =>
        /^chain\.\d+\.(partyId|label)$/.test(path)
          ? [path.replace(/\w+$/, 'partyId'), path.replace(/\w+$/, 'label')]
          : [path],
      ),
    )
  }, [draft, mend])
}
