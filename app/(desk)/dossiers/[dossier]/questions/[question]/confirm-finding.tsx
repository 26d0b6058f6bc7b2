'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { confirmFindingAction } from './actions'

/** Confirms a finding as a second person, so that its line may be printed. */
export function ConfirmFinding({ dossierId, findingId }: { dossierId: string; findingId: string }) {
  return (
    <ActionForm done="Finding confirmed." label="Confirm the finding" action={confirmFindingAction} className="mt-1.5">
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="findingId" value={findingId} />
      <SubmitButton busy="Confirming…">I confirm it: clear it to print</SubmitButton>
    </ActionForm>
  )
}
