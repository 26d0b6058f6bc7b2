import { Instant } from '@/app/_ui/instant'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { ratingWords } from '@/lib/words/claims/ratings'
import { MarkAgainstInterest, WithdrawMark } from './against-interest'
import { Fact } from './claim-facts'

/** Whether the claim goes against the interest of its origin's camp, who says so and why, and a way to say it. */
export function InterestFact({ view }: { view: ClaimView }) {
  const { interestMark, can, dossier, claim } = view
  const ids = { dossierId: dossier.id, claimId: claim.id }
  if (!interestMark && !can['claim.mark-interest']) return null
  if (!interestMark)
    return (
      <Fact name={ratingWords.interest}>
        <MarkAgainstInterest {...ids} />
      </Fact>
    )
  return (
    <Fact name={ratingWords.interest}>
      <b className="font-semibold text-agree">{ratingWords.againstInterest}</b>
      <span className="block text-xs text-soft">
        <bdi>{interestMark.reason}</bdi> <bdi>{interestMark.by.name}</bdi>, <Instant at={interestMark.at} dayOnly />
      </span>
      {can['claim.mark-interest'] && <WithdrawMark {...ids} />}
    </Fact>
  )
}
