'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import { withdrawIndependenceAction } from './actions'

/** Withdraws that two claims are independent, with a reason; it stays readable. */
export function WithdrawIndependence({ dossierId, id, other }: { dossierId: string; id: string; other: string }) {
  return (
    <Dialog
      trigger="Withdraw"
      triggerLabel={`Withdraw the independence of: ${other}`}
      look="quiet"
      title="Withdraw the independence"
    >
      <ActionForm
        done="Independence withdrawn."
        label="Withdraw the independence"
        action={withdrawIndependenceAction}
        className="space-y-3"
      >
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="independenceId" value={id} />
        <Field
          name="reason"
          label="Why"
          hint="Grounds, reason and this stay readable; ratings that may rest on it go stale."
          required
        >
          <TextArea rows={2} />
        </Field>
        <SubmitButton look="danger">Withdraw it</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
