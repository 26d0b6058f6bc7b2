'use client'

import { ActionForm } from '@/app/_ui/action-form'
import { Dialog } from '@/app/_ui/dialog'
import { Field } from '@/app/_ui/field'
import { Instant } from '@/app/_ui/instant'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-area'
import type { OccasionView } from '@/lib/services/readings/views/occasion-view'
import { callOneOccasionAction, withdrawOccasionAction } from './actions'

interface Props {
  dossierId: string
  claimId: string
  other: { id: string; statement: string }
}

/** Says that two figures of one origin were given on one occasion, so that the relays contradict each other. */
export function OneOccasion({ dossierId, claimId, other }: Props) {
  return (
    <Dialog
      trigger="Same occasion"
      triggerLabel={`Same occasion as: ${other.statement}`}
      look="quiet"
      title="Same occasion: the relays contradict each other"
    >
      <ActionForm done="Saved." label="Same occasion" action={callOneOccasionAction} className="space-y-3">
        <input type="hidden" name="dossierId" value={dossierId} />
        <input type="hidden" name="claimId" value={claimId} />
        <input type="hidden" name="otherClaimId" value={other.id} />
        <Field
          name="reason"
          label="How do you know?"
          hint="Both figures stay visible. Neither counts until this is withdrawn or one of them is seen at the origin."
          required
        >
          <TextArea rows={2} />
        </Field>
        <SubmitButton>Same occasion</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}

/** Who says that two figures were given on one occasion, and the way to withdraw it. */
export function StandingOccasion(props: { dossierId: string; occasion: OccasionView; mayWithdraw: boolean }) {
  const { dossierId, occasion, mayWithdraw } = props
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <p>
        Same occasion, says <bdi>{occasion.byName}</bdi>, <Instant at={occasion.at} dayOnly />:{' '}
        <bdi>{occasion.reason}</bdi>
      </p>
      {mayWithdraw && (
        <Dialog trigger="Withdraw" triggerLabel="Withdraw: same occasion" look="quiet" title="Not the same occasion">
          <ActionForm
            done="Withdrawn."
            label="Not the same occasion"
            action={withdrawOccasionAction}
            className="space-y-3"
          >
            <input type="hidden" name="dossierId" value={dossierId} />
            <input type="hidden" name="occasionId" value={occasion.id} />
            <Field name="reason" label="Why" hint="Both figures count again." required>
              <TextArea rows={2} />
            </Field>
            <SubmitButton>Withdraw</SubmitButton>
          </ActionForm>
        </Dialog>
      )}
    </div>
  )
}
