'use client'

import { useEffect, useRef } from 'react'
import { announce } from '@/app/_ui/announce'
import { useFormErrors } from '@/app/_ui/use-form-errors'
import { useSubmission, type FormAction } from '@/app/_ui/use-submission'
import { changedPaths } from '@/lib/domain/input/changed-paths'
import { fieldsOf, type AnchorDraft, type ClaimDraft } from '@/lib/domain/claims/draft'
import { formWords } from '@/lib/words/claims/form'
import { useClaimDraft } from './use-claim-draft'
import { withParties } from './with-parties'

/** The fields of a claim as the claim services parse them. */
export type ClaimFields = Record<string, unknown>

/** What comes after a claim is saved: it is shown, the reading goes on, it goes to review, or the next figure is written. */
export type SaveHow = 'show' | 'next' | 'submit' | 'duplicate'

/** What the form of a claim begins with, where it keeps what is typed, and what happens when it is saved. */
export interface ClaimFormWork<T> {
  mode: 'draft' | 'edit'
  initial: ClaimDraft
  keepAs: string
  dossierId: string
  selected?: readonly AnchorDraft[]
  onWords?: (words: readonly AnchorDraft[]) => void
  /** `draft` is what the fields are of. */
  action: (fields: ClaimFields, draft: ClaimDraft) => ReturnType<FormAction<T, ClaimFields>>
  /** `saved` is the draft as it was sent. */
  onSaved: (value: T, how: SaveHow, saved: ClaimDraft) => void
}

const savedWords: Record<SaveHow, string> = {
  show: formWords.claimSavedAsADraft,
  next: formWords.claimSavedAsADraft,
  submit: formWords.claimSavedAndSubmitted,
  duplicate: formWords.claimSavedAsADraft,
}

const none: readonly AnchorDraft[] = []

/** The state of a claim's form: the draft, the errors that it was refused for, and how it is sent. */
export function useClaimForm<T>(work: ClaimFormWork<T>) {
  const { mode, initial, keepAs, dossierId, selected = none, onWords, action, onSaved } = work
  const kept = useClaimDraft(initial, keepAs, selected, mode === 'edit')
  const { draft } = kept
  const sent = useRef<{ how: SaveHow; draft: ClaimDraft }>({ how: 'show', draft })
  const { pending, refusal, responses, send } = useSubmission(
    (fields: ClaimFields) => action(fields, sent.current.draft),
    (value) => {
      const { how, draft: saved } = sent.current
      kept.saved()
      announce(mode === 'edit' ? formWords.claimSaved : savedWords[how])
      onSaved(value, how, saved)
    },
  )
  useEffect(() => onWords?.(draft.anchors), [onWords, draft.anchors])
  const { id, errors, state, mend } = useFormErrors(refusal, pending)
  useMending(draft, mend)
  const save = async (how: SaveHow, more: ClaimFields = {}) => {
    const named = await withParties(draft, dossierId)
    if (named !== draft) kept.change({ chain: named.chain, figure: named.figure })
    sent.current = { how, draft: named }
    send({ ...fieldsOf(named), ...(how === 'submit' && { submit: true }), ...more })
  }
  const saveAllTheSame = () => save(sent.current.how, { evenIfSame: true })
  return { kept, pending, responses, id, errors, state, save, saveAllTheSame }
}

/** Takes away the errors of what changes in the draft, typed or selected; a party and a name in its place are one field. */
function useMending(draft: ClaimDraft, mend: (paths: readonly string[]) => void): void {
  const before = useRef(draft)
  useEffect(() => {
    const paths = changedPaths(fieldsOf(before.current), fieldsOf(draft))
    before.current = draft
    mend(paths.flatMap(pathsOfOneField))
  }, [draft, mend])
}

function pathsOfOneField(path: string): string[] {
  if (!/^chain\.\d+\.(partyId|label)$/.test(path)) return [path]
  return [path.replace(/\w+$/, 'partyId'), path.replace(/\w+$/, 'label')]
}
