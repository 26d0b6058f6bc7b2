'use client'

import { withdrawIndependenceAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Withdraws that two claims are independent, with a reason; it stays readable. */
export function WithdrawIndependence({ dossierId, id, other }: { dossierId: string; id: string; other: string }) {
  return (
    <ReasonDialog
      action={withdrawIndependenceAction}
      ids={{ dossierId, independenceId: id }}
      trigger="Withdraw"
      triggerLabel={`Withdraw the independence of: ${other}`}
      title="Withdraw the independence"
      hint="Grounds, reason and this stay readable; ratings that may rest on it go stale."
      submit="Withdraw it"
      isDanger
      done="Independence withdrawn."
    />
  )
}
