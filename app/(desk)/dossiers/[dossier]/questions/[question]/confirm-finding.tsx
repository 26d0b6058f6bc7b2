'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { controlId, useForm } from '@/app/_ui/form-context'
import { SubmitButton } from '@/app/_ui/submit-button'
import { countOf } from '@/lib/domain/collections/count-words'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { FindingClaim } from '@/lib/services/questions/views/findings-view'
import { findingWords } from '@/lib/words/questions/finding'
import { say } from '@/lib/words/say'
import { confirmFindingAction } from './actions'

interface Props {
  dossierId: string
  findingId: string
  /** Claims it rests on that the desk has not rated, or not since they changed. */
  unrated: readonly FindingClaim[]
}

/** Confirms a finding as a second person, so that its line may be printed; on unrated claims only knowingly. */
export function ConfirmFinding({ dossierId, findingId, unrated }: Props) {
  return (
    <ActionForm
      done={findingWords.findingConfirmed}
      label={findingWords.confirmTheFinding}
      action={confirmFindingAction}
      className="mt-1.5 grid gap-2"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="findingId" value={findingId} />
      {unrated.length > 0 && <Unrated claims={unrated} />}
      <p>
        <SubmitButton busy={findingWords.confirming}>{findingWords.iConfirmItClear}</SubmitButton>
      </p>
    </ActionForm>
  )
}

function Unrated({ claims }: { claims: Props['unrated'] }) {
  const form = useForm()
  const id = controlId(form.id, 'unrated')
  const error = form.fields.unrated
  return (
    <div className="rounded-md border border-line p-2.5">
      <p className="font-medium">{say(findingWords.itRestsOnWithout, { claims: countOf(claims.length, 'claim') })}</p>
      <ul className="mt-1 list-disc ps-5">
        {claims.map((claim) => (
          <li key={claim.id} dir="auto" className="wrap-break-word">
            {shownStatement(claim)}
          </li>
        ))}
      </ul>
      <Checkbox
        id={id}
        name="unrated"
        value="accepted"
        className="mt-2 items-start"
        label={findingWords.iKnowThatAndConfirm}
      />
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs font-medium text-conflict">
          {error}
        </p>
      )}
    </div>
  )
}
