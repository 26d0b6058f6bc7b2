'use client'

import { Instant } from '@/app/_ui/instant'
import type { OccasionView } from '@/lib/services/readings/views/occasion-view'
import { callOneOccasionAction, withdrawOccasionAction } from './actions'
import { ReasonDialog } from './reason-dialog'

interface Props {
  dossierId: string
  claimId: string
  other: { id: string; statement: string }
}

/** Says that two figures of one origin were given on one occasion, so that the relays contradict each other. */
export function OneOccasion({ dossierId, claimId, other }: Props) {
  return (
    <ReasonDialog
      action={callOneOccasionAction}
      ids={{ dossierId, claimId, otherClaimId: other.id }}
      trigger="Same occasion"
      triggerLabel={`Same occasion as: ${other.statement}`}
      title="Same occasion: the relays contradict each other"
      label="Same occasion"
      asks="How do you know?"
      hint="Both figures stay visible. Neither counts until this is withdrawn or one of them is seen at the origin."
      submit="Same occasion"
      done="Saved."
    />
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
        <ReasonDialog
          action={withdrawOccasionAction}
          ids={{ dossierId, occasionId: occasion.id }}
          trigger="Withdraw"
          triggerLabel="Withdraw: same occasion"
          title="Not the same occasion"
          hint="Both figures count again."
          submit="Withdraw"
          done="Withdrawn."
        />
      )}
    </div>
  )
}
