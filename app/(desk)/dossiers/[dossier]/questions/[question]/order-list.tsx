import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Unbroken } from '@/app/_ui/unbroken'
import { countOf } from '@/lib/domain/collections/count-words'
import { placeWords } from '@/lib/domain/comparisons/place-words'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { OrderView } from '@/lib/services/comparisons/views/order-view'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { Circles } from './circles'

type Line = OrderView['groups'][number][number]

/** An order as ranks, ties and what cannot be told yet; claims that nothing connects stand apart, unranked. */
export function OrderList({ dossier, order, compare }: { dossier: string; order: OrderView; compare: string | null }) {
  const { groups, uncompared, circles, leftOut, tooFewJudges } = order
  if (tooFewJudges) return <p className="mt-2 text-soft">{questionWords.cannotTellYetOne}</p>
  return (
    <div className="mt-2 space-y-3">
      {groups.length === 0 && <p className="text-soft">{questionWords.nothingComparedYet}</p>}
      {groups.map((group, index) => (
        <div key={group[0]?.claimId}>
          {groups.length > 1 && (
            <p className="text-xs text-soft">{say(questionWords.groupUnrankedAgainst, { index: index + 1 })}</p>
          )}
          <ol className="divide-y divide-line">
            {group.map((line) => (
              <li key={line.claimId} className="grid gap-x-3 py-1.5 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
                <span className={line.place.kind === 'open' ? 'text-xs leading-5 text-soft' : 'font-semibold'}>
                  {placeWords(line.place)}
                </span>
                <Claim dossier={dossier} claim={line} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      {groups.length > 0 && uncompared.length > 0 && (
        <div>
          <p className="text-xs text-soft">{questionWords.unrankedComparedWithNothingYet}</p>
          <ul className="divide-y divide-line">
            {uncompared.map((claim) => (
              <li key={claim.claimId} className="py-1.5">
                <Claim dossier={dossier} claim={claim} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {circles.length > 0 && <Circles circles={circles} compare={compare} />}
      <LeftOut leftOut={leftOut} />
    </div>
  )
}

/** Comparisons that the order does not rest on, and why. */
function LeftOut({ leftOut }: Pick<OrderView, 'leftOut'>) {
  return (
    <>
      {leftOut.stale > 0 && (
        <p className="text-xs text-conflict">
          {say(questionWords.leftOutStaleAClaim, { comparisons: countOf(leftOut.stale, 'comparison') })}
        </p>
      )}
      {leftOut.informed > 0 && (
        <p className="text-xs text-soft">
          {say(questionWords.notCountedAsInformed, { comparisons: countOf(leftOut.informed, 'comparison') })}
        </p>
      )}
      {leftOut.interested > 0 && (
        <p className="text-xs text-soft">
          {say(questionWords.notCountedForInterest, {
            comparisons: countOf(leftOut.interested, 'comparison'),
          })}
        </p>
      )}
    </>
  )
}

function Claim({ dossier, claim }: { dossier: string; claim: Omit<Line, 'place'> }) {
  return (
    <div className="min-w-0">
      <Link
        href={`/dossiers/${dossier}/claims/${claim.claimId}`}
        dir="auto"
        className="block font-serif text-md leading-snug hover:underline wrap-break-word"
      >
        <Unbroken>{shownStatement(claim)}</Unbroken>
      </Link>
      <p className="flex items-baseline gap-1.5 text-xs text-soft">
        {claim.camp && <CampBadge {...claim.camp} />}
        <ComposedLine of={claim.attributionLine} />
      </p>
    </div>
  )
}
