'use client'

import { ratingWords } from '@/lib/words/claims/ratings'
import { say } from '@/lib/words/say'
import { withdrawIndependenceAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Withdraws that two claims are independent, with a reason; it stays readable. */
export function WithdrawIndependence({ dossierId, id, other }: { dossierId: string; id: string; other: string }) {
  return (
    <ReasonDialog
      action={withdrawIndependenceAction}
      ids={{ dossierId, independenceId: id }}
      trigger={ratingWords.withdraw}
      triggerLabel={say(ratingWords.withdrawTheIndependenceOf, { other })}
      title={ratingWords.withdrawTheIndependence}
      hint={ratingWords.groundsReason}
      submit={ratingWords.withdrawIt}
      isDanger
      done={ratingWords.independenceWithdrawn}
    />
  )
}
