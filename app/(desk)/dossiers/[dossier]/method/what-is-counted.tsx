import { countOf } from '@/lib/domain/collections/count-words'
import type { MethodView } from '@/lib/services/method/show-method'
import { methodWords } from '@/lib/words/dossiers/method'
import { say } from '@/lib/words/say'

/** Over which ratings an alpha is taken for this viewer, and what was left out. */
export function WhatIsCounted({ view: { agreement, role, capped } }: { view: MethodView }) {
  const { informed, stale, uncounted, missing, alone } = agreement.leftOut
  const left = [
    informed > 0 && say(methodWords.theRaterCouldSee, { informedRatings: countOf(informed, 'informed rating') }),
    missing > 0 && say(methodWords.missingValues, { missingValues: countOf(missing, 'missing value') }),
    stale > 0 && say(methodWords.goneStale, { ratings: countOf(stale, 'rating') }),
    uncounted > 0 && say(methodWords.ofPeople, { ratings: countOf(uncounted, 'rating') }),
    alone > 0 && say(methodWords.ofClaimsThatNobody, { ratings: countOf(alone, 'rating') }),
  ].filter((part) => part !== false)
  return (
    <div className="mt-3 space-y-1 text-xs text-soft">
      <p>
        {role === 'reader' ? methodWords.overReviewedClaims : methodWords.overTheClaimsThatYou}{' '}
        {role !== 'lead' && methodWords.ratersGoByTheNames}
      </p>
      {left.length > 0 && <p>{say(methodWords.leftOut, { left: left.join('; ') })}</p>}
      {capped && <p>{methodWords.onlyThe5000Newest}</p>}
    </div>
  )
}
