'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Checkbox } from '@/app/_ui/checkbox'
import { controlId, useForm } from '@/app/_ui/form-context'
import { SubmitButton } from '@/app/_ui/submit-button'
import { countOf } from '@/lib/domain/collections/count-words'
import type { FindingClaim } from '@/lib/services/questions/views/findings-view'
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
      done="Finding confirmed."
      label="Confirm the finding"
      action={confirmFindingAction}
      className="mt-1.5 grid gap-2"
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="findingId" value={findingId} />
      {unrated.length > 0 && <Unrated claims={unrated} />}
      <p>
        <SubmitButton busy="Confirming…">I confirm it: clear it to print</SubmitButton>
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
      <p className="font-medium">It rests on {countOf(claims.length, 'claim')} without a fresh desk rating:</p>
      <ul className="mt-1 list-disc ps-5">
        {claims.map((claim) => (
          <li key={claim.id} dir="auto" className="wrap-break-word">
            {claim.statement}
          </li>
        ))}
      </ul>
      <Checkbox
        id={id}
        name="unrated"
        value="accepted"
        className="mt-2 items-start"
        label="I know that, and confirm it all the same."
      />
      {error && (
        <p id={`${id}-error`} className="mt-1 text-xs font-medium text-conflict">
          {error}
        </p>
      )}
    </div>
  )
}
