'use client'

import { Instant } from '@/app/_ui/instant'
import { rich } from '@/app/_ui/rich'
import { shownStatement, type Stated } from '@/lib/domain/offers/shown-statement'
import type { OccasionView } from '@/lib/services/readings/views/occasion-view'
import { readingWords } from '@/lib/words/claims/readings'
import { say } from '@/lib/words/say'
import { callOneOccasionAction, withdrawOccasionAction } from './actions'
import { ReasonDialog } from './reason-dialog'

interface Props {
  dossierId: string
  claimId: string
  other: Stated & { id: string }
}

/** Says that two figures of one origin were given on one occasion, so that the relays contradict each other. */
export function OneOccasion({ dossierId, claimId, other }: Props) {
  return (
    <ReasonDialog
      action={callOneOccasionAction}
      ids={{ dossierId, claimId, otherClaimId: other.id }}
      trigger={readingWords.sameOccasion}
      triggerLabel={say(readingWords.sameOccasionAs, { statement: shownStatement(other) })}
      title={readingWords.sameOccasionTheRelays}
      label={readingWords.sameOccasion}
      asks={readingWords.howDoYouKnow}
      hint={readingWords.bothFiguresStayVisible}
      submit={readingWords.sameOccasion}
      done={readingWords.saved}
    />
  )
}

/** Who says that two figures were given on one occasion, and the way to withdraw it. */
export function CurrentOccasion(props: { dossierId: string; occasion: OccasionView; mayWithdraw: boolean }) {
  const { dossierId, occasion, mayWithdraw } = props
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      <p>
        {rich(readingWords.sameOccasionSays, {
          byName: <bdi>{occasion.byName}</bdi>,
          at: <Instant at={occasion.at} dayOnly />,
          reason: <bdi>{occasion.reason}</bdi>,
        })}
      </p>
      {mayWithdraw && (
        <ReasonDialog
          action={withdrawOccasionAction}
          ids={{ dossierId, occasionId: occasion.id }}
          trigger={readingWords.withdraw}
          triggerLabel={readingWords.withdrawSameOccasion}
          title={readingWords.notTheSameOccasion}
          hint={readingWords.bothFiguresCountAgain}
          submit={readingWords.withdraw}
          done={readingWords.withdrawn}
        />
      )}
    </div>
  )
}
