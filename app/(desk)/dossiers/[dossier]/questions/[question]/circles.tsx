import Link from 'next/link'
import { Fragment } from 'react'
import { pairKey } from '@/lib/domain/next-pair'
import type { OrderView } from '@/lib/services/comparisons/order-view'

/** Judgements that go in a circle, each two of them to be looked at again by whoever compares. */
export function Circles({ circles, compare }: { circles: OrderView['circles']; compare: string | null }) {
  return (
    <div className="border-s-4 border-conflict ps-3">
      <h3 className="font-semibold">These go in a circle</h3>
      <ul className="mt-1 space-y-2">
        {circles.map((circle) => (
          <li key={circle.map(({ claimId }) => claimId).join()}>
            {circle.map((claim, at) => {
              const next = circle[(at + 1) % circle.length] ?? claim
              return (
                <Fragment key={claim.claimId}>
                  <bdi>{claim.statement}</bdi>{' '}
                  <span className="text-soft">
                    over{' '}
                    {compare && (
                      <>
                        (
                        <Link href={`${compare}?pair=${pairKey({ a: claim.claimId, b: next.claimId })}`} className="link">
                          look again
                        </Link>
                        ){' '}
                      </>
                    )}
                  </span>
                </Fragment>
              )
            })}
            <bdi>{circle[0]?.statement}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
