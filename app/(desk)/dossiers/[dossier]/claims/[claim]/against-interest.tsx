'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { SubmitButton } from '@/app/_ui/submit-button'
import { ratingWords } from '@/lib/words/claims/ratings'
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
      trigger={ratingWords.markAsAgainstInterest}
      title={ratingWords.markAsAgainstInterest}
      hint={ratingWords.whatWouldHaveServed}
      submit={ratingWords.mark}
      done={ratingWords.markedAsAgainstInterest}
    />
  )
}

/** Takes the mark back; it stays in the history. */
export function WithdrawMark({ dossierId, claimId }: Claim) {
  return (
    <ActionForm
      done={ratingWords.markWithdrawn}
      label={ratingWords.withdrawTheMark}
      action={withdrawInterestMarkAction}
    >
      <input type="hidden" name="dossierId" value={dossierId} />
      <input type="hidden" name="claimId" value={claimId} />
      <SubmitButton look="quiet">{ratingWords.withdrawTheMark}</SubmitButton>
    </ActionForm>
  )
}
