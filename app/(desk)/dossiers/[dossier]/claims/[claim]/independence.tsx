import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Instant } from '@/app/_ui/instant'
import { Unbroken } from '@/app/_ui/unbroken'
import { line } from '@/lib/domain/lines/line'
import { groundWords } from '@/lib/domain/vocabulary'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { AssertIndependence } from './assert-independence'
import { ConfirmIndependence } from './confirm-independence'
import { Section } from './section'
import { WithdrawIndependence } from './withdraw-independence'

type Pair = ClaimView['independence']['standing'][number]

/** Which claims this one was called independent of, by whom, and whether a second person confirmed. */
export function Independence({ view }: { view: ClaimView }) {
  const { independence, dossier, claim } = view
  const { standing, withdrawn, hasSupport, can } = independence
  const assert = can['independence.assert'] && (
    <AssertIndependence dossierId={dossier.id} claim={{ id: claim.id, statement: claim.statement }} />
  )
  return (
    <Section id="independence" title="Independence" actions={assert}>
      <p className="text-soft">
        {hasSupport
          ? 'Two origins that give the same answer were asserted and confirmed independent: a 1 can be given.'
          : 'Not established: a 1 needs two origins that give the same answer, asserted independent by one person and confirmed by another.'}
      </p>
      <ul className="mt-2 space-y-2 empty:hidden">
        {standing.map((pair) => (
          <li key={pair.id} className="rounded-md border border-line px-3 py-2">
            <PairLines pair={pair} dossier={dossier.key} />
            <Standing pair={pair} dossierId={dossier.id} can={can} />
          </li>
        ))}
      </ul>
      {withdrawn.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            Withdrawn: {withdrawn.length}
          </summary>
          <ul className="mt-1 space-y-2">
            {withdrawn.map((pair) => (
              <li key={pair.id} className="border-s-2 border-line ps-3 text-soft">
                <PairLines pair={pair} dossier={dossier.key} />
                <p>
                  <ComposedLine of={line`Withdrawn by ${pair.withdrawnByName ?? ''}: ${pair.withdrawnBecause ?? ''}`} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function PairLines({ pair: { other, grounds, reason, byName, at }, dossier }: { pair: Pair; dossier: string }) {
  return (
    <>
      <p dir="auto" className="font-serif text-md wrap-break-word">
        <Link href={`/dossiers/${dossier}/claims/${other.id}`} className="hover:underline">
          <Unbroken>{other.statement}</Unbroken>
        </Link>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine of={line`${other.attributionLine} · origin: ${other.origin || 'none recorded'}`} />
      </p>
      <p className="mt-1">{grounds.map((ground) => groundWords[ground]).join(' · ')}</p>
      <p dir="auto" className="wrap-break-word">
        {reason}
      </p>
      <p className="text-xs text-soft">
        asserted by <bdi>{byName}</bdi>, <Instant at={at} dayOnly />
      </p>
    </>
  )
}

function Standing({ pair, dossierId, can }: { pair: Pair; dossierId: string; can: ClaimView['independence']['can'] }) {
  const { confirmedByName, mine, id, other } = pair
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      <p className={`me-auto font-medium ${confirmedByName ? 'text-agree' : 'text-conflict'}`}>
        {confirmedByName ? (
          <>
            Confirmed by <bdi>{confirmedByName}</bdi>
          </>
        ) : mine ? (
          'Counts once somebody else confirms it'
        ) : (
          'Not confirmed yet, so it does not count'
        )}
      </p>
      {!confirmedByName && !mine && can['independence.confirm'] && (
        <ConfirmIndependence dossierId={dossierId} id={id} />
      )}
      {can['independence.withdraw'] && <WithdrawIndependence dossierId={dossierId} id={id} other={other.statement} />}
    </div>
  )
}
