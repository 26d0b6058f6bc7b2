'use client'

import type { ReactNode } from 'react'
import { FormContext } from '@/app/_ui/form-context'
import { StateFields } from '@/app/_ui/state-fields'
import { useSaveKey } from '@/app/_ui/use-save-key'
import type { AnchorDraft, ClaimDraft } from '@/lib/domain/claims/draft'
import { whatFollows } from '@/lib/domain/claims/what-follows'
import type { Paragraph } from '@/lib/domain/drafting/around-words'
import { dropCarried } from '@/lib/domain/drafting/carry-over'
import type { ClaimVocabulary } from '@/lib/services/claims/claim-form-choices'
import { formWords } from '@/lib/words/claims/form'
import { CarriedNote } from './carried-note'
import { ClaimFormParts } from './claim-form-parts'
import { CountedFromContext, dayOfSource } from './counted-from'
import { ClaimRefusal } from './claim-refusal'
import { LeftDrafts } from './left-drafts'
import { NearbyDatesContext } from './nearby-dates'
import { SaveBar } from './save-bar'
import { useClaimForm, type ClaimFormWork, type SaveHow } from './use-claim-form'
import { useFormKeys, type FormKeys } from './use-form-keys'
import { useFirstFocus } from './use-first-focus'
import { useNearbyDates } from './use-nearby-dates'
import type { FormCapture } from './words-fields'

interface ClaimFormProps<T> extends Omit<ClaimFormWork<T>, 'dossierId'> {
  captures: readonly FormCapture[]
  vocabulary: ClaimVocabulary
  claims: string
  source: { publishedDate: string | null; edition: string | null }
  /** The paragraph that words stand in, where the text is beside the form. */
  paragraphOf?: (words: AnchorDraft) => Paragraph | null
  /** The name of the field that is written first. */
  focus?: string
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
  const { mode, captures, vocabulary, source, focus = 'statement', onCancel } = props
  const work = useClaimForm({ ...props, dossierId: vocabulary.dossierId })
  const { kept, pending, responses, errors, state, save } = work
  const { draft } = kept
  const form = useFirstFocus<HTMLFormElement>(`[name="${focus}"]`)
  const toStatement = () => form.current?.querySelector<HTMLElement>('[name=statement]')?.focus()
  const dropCarriedOver = () => {
    kept.change(dropCarried(draft))
    toStatement()
  }
  useSaveKey(form)
  useFormKeys(form, mode === 'draft' ? { ...keysOfSaving(save, draft), l: dropCarriedOver } : {})
  return (
    <form
      ref={form}
      noValidate
      aria-label={mode === 'draft' ? formWords.newClaim : formWords.editTheClaim}
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault()
        void save('show')
      }}
      className="space-y-4"
    >
      <Notices {...props} work={work} toStatement={toStatement} onDropCarried={dropCarriedOver} />
      <FormContext value={state}>
        <Dates anchors={draft.anchors} source={source} paragraphOf={props.paragraphOf}>
          <StateFields className="space-y-4">
            <ClaimFormParts
              draft={draft}
              change={kept.change}
              captures={captures}
              vocabulary={vocabulary}
              canPick={mode === 'draft'}
              source={source}
              errors={errors}
              responses={responses}
            />
          </StateFields>
        </Dates>
        <SaveBar
          mode={mode}
          follows={whatFollows(draft, source)}
          hasFigure={hasFigure(draft)}
          onSave={(how) => void save(how)}
          onCancel={onCancel}
        />
      </FormContext>
    </form>
  )
}

/** What is said above the fields: why it was not saved, what was left before, what comes from the last claim. */
function Notices<T>(
  props: Pick<ClaimFormProps<T>, 'captures' | 'claims' | 'conflict'> & {
    work: ReturnType<typeof useClaimForm<T>>
    toStatement: () => void
    onDropCarried: () => void
  },
) {
  const { captures, claims, conflict, work, toStatement, onDropCarried } = props
  const { kept, errors, responses, id, saveAllTheSame } = work
  return (
    <>
      {errors && (
        <ClaimRefusal
          key={responses}
          errors={errors}
          formId={id}
          claims={claims}
          onSaveAllTheSame={() => void saveAllTheSame()}
        />
      )}
      {errors?.code === 'conflict' && conflict?.(errors.current, kept.draft)}
      <LeftDrafts kept={kept} captures={captures} onDone={toStatement} />
      <CarriedNote draft={kept.draft} onDrop={onDropCarried} />
    </>
  )
}

/** Which day dates count from, and which dates are near the words, for the fields that take one. */
function Dates(props: {
  anchors: readonly AnchorDraft[]
  source: { publishedDate: string | null; edition: string | null }
  paragraphOf?: (words: AnchorDraft) => Paragraph | null
  children: ReactNode
}) {
  const { anchors, source, paragraphOf, children } = props
  const dates = useNearbyDates(anchors, source, paragraphOf)
  return (
    <CountedFromContext value={dayOfSource(source)}>
      <NearbyDatesContext value={dates}>{children}</NearbyDatesContext>
    </CountedFromContext>
  )
}

const hasFigure = ({ figure }: ClaimDraft) => figure.words.trim() !== ''

function keysOfSaving(save: (how: SaveHow) => Promise<void>, draft: ClaimDraft): FormKeys {
  return {
    n: () => void save('next'),
    r: () => void save('submit'),
    d: hasFigure(draft) ? () => void save('duplicate') : undefined,
  }
}
