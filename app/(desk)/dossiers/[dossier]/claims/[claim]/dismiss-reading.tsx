'use client'

import { readingWords } from '@/lib/words/claims/readings'
import { say } from '@/lib/words/say'
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
      trigger={readingWords.dismiss}
      triggerLabel={say(readingWords.dismissTheReadingWith, { statement: other.statement })}
      title={readingWords.dismissTheReading}
      hint={readingWords.itComesBackWhen}
      submit={readingWords.dismiss}
      done={readingWords.readingDismissed}
    />
  )
}
