'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { markAgainstInterestAction, withdrawInterestMarkAction } from './actions'
import { ReasonDialog } from './reason-dialog'

interface Claim {
  dossierId: string
  claimId: string
}

/** Marks a claim as against the interest of its speaker's camp, with a reason. */
export function MarkAgainstInterest({ dossierId, claimId }: Claim) {
  return (
    <ReasonDialog
      action={markAgainstInterestAction}
      ids={{ dossierId, claimId }}
      trigger="Mark as against interest"
      title="Mark as against interest"
      hint="What would have served them to say, and how this does not."
      submit="Mark"
      done="Marked as against interest."
    />
  )
}

/** Takes the mark back; it stays in the history. */
export function WithdrawMark({ dossierId, claimId }: Claim) {
  return (
    <ActionForm done="Mark withdrawn." label="Withdraw the mark" action={withdrawInterestMarkAction}>
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="claimId" value={claimId} />
      <SubmitButton look="quiet">Withdraw the mark</SubmitButton>
    </ActionForm>
  )
}
