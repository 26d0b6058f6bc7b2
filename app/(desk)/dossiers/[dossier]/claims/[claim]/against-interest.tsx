'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { markAgainstInterestAction, withdrawInterestMarkAction } from './actions'

interface Claim {
  dossierId: string
  claimId: string
}

/** Marks a claim as against the interest of its speaker's camp, with a reason. */
export function MarkAgainstInterest({ dossierId, claimId }: Claim) {
  return (
    <Dialog trigger="Mark as against interest" look="quiet" title="Mark as against interest">
      <ActionForm
        done="Marked as against interest."
        label="Mark as against interest"
        action={markAgainstInterestAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claimId} />
        <Field name="reason" label="Why" hint="What would have served them to say, and how this does not." required>
          <TextArea rows={2} />
        </Field>
        <SubmitButton>Mark</SubmitButton>
      </ActionForm>
    </Dialog>
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
