'use client'

import { dismissReadingAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Sets a reading aside, with a reason, until the evidence of either claim changes. */
export function DismissReading(props: {
  dossierId: string
  claimId: string
  other: { id: string; statement: string }
}) {
  const { dossierId, claimId, other } = props
  return (
    <ReasonDialog
      action={dismissReadingAction}
      ids={{ dossierId, claimId, otherClaimId: other.id }}
      trigger="Dismiss"
      triggerLabel={`Dismiss the reading with: ${other.statement}`}
      title="Dismiss the reading"
      hint="It comes back when the evidence of either claim changes."
      submit="Dismiss"
      done="Reading dismissed."
    />
  )
}
