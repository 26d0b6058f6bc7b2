'use client'

import { readingWords } from '@/lib/words/claims/readings'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import { say } from '@/lib/words/say'
import { dismissReadingAction } from './actions'
import { ReasonDialog } from './reason-dialog'

/** Sets a reading aside, with a reason, until the evidence of either claim changes. */
export function DismissReading(props: { dossierId: string; claimId: string; other: Stated & { id: string } }) {
  const { dossierId, claimId, other } = props
  return (
    <ReasonDialog
      action={dismissReadingAction}
      ids={{ dossierId, claimId, otherClaimId: other.id }}
      trigger={readingWords.dismiss}
      triggerLabel={say(readingWords.dismissTheReadingWith, { statement: shownStatement(other) })}
      title={readingWords.dismissTheReading}
      hint={readingWords.itComesBackWhen}
      submit={readingWords.dismiss}
      done={readingWords.readingDismissed}
    />
  )
}
