import Link from 'next/link'
import { pairKey } from '@/lib/domain/comparisons/next-pair'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { OrderView } from '@/lib/services/comparisons/views/order-view'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'

/** Judgements that go in a circle, each two of them to be looked at again by whoever compares. */
export function Circles({ circles, compare }: { circles: OrderView['circles']; compare: string | null }) {
  return (
    <div className="border-s-4 border-conflict ps-3">
      <h3 className="font-semibold">{say(questionWords.theseGoInCircles, { circles: circles.length })}</h3>
      {circles.map((circle) => (
        <ol
          key={circle.map(({ claimId }) => claimId).join()}
          className="mt-1 list-decimal space-y-1 ps-4 not-first-of-type:mt-3"
        >
          {circle.map((claim, at) => {
            const next = circle[(at + 1) % circle.length] ?? claim
            return (
              <li key={claim.claimId}>
                <bdi>{shownStatement(claim)}</bdi> <span className="text-soft">{questionWords.wasJudgedOver}</span>{' '}
                <bdi>{shownStatement(next)}</bdi>{' '}
                {compare && (
                  <Link
                    href={`${compare}?pair=${pairKey({ a: claim.claimId, b: next.claimId })}`}
                    className="link inline-flex min-h-6 items-center"
                  >
                    {questionWords.lookAgain}
                  </Link>
                )}
              </li>
            )
          })}
        </ol>
      ))}
    </div>
  )
}
