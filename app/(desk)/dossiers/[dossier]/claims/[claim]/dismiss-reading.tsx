'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { dismissReadingAction } from './actions'

/** Sets a reading aside, with a reason, until the evidence of either claim changes. */
export function DismissReading(props: {
  dossierId: string
  claimId: string
  other: { id: string; statement: string }
}) {
  const { dossierId, claimId, other } = props
  return (
    <Dialog
      trigger="Dismiss"
      triggerLabel={`Dismiss the reading with: ${other.statement}`}
      look="quiet"
      title="Dismiss the reading"
    >
      <ActionForm
        done="Reading dismissed."
        label="Dismiss the reading"
        action={dismissReadingAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="otherClaimId" value={other.id} />
        <Field name="reason" label="Why" hint="It comes back when the evidence of either claim changes." required>
          <TextArea rows={2} />
        </Field>
        <SubmitButton>Dismiss</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
