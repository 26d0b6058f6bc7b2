import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Instant } from '@/app/_ui/instant'
import { Unbroken } from '@/app/_ui/unbroken'
import { sayLine } from '@/app/_ui/say-line'
import { rich } from '@/app/_ui/rich'
import { shownStatement, statedOf } from '@/lib/domain/offers/shown-statement'
import { groundWords } from '@/lib/domain/vocabulary'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { ratingWords } from '@/lib/words/claims/ratings'
import { say } from '@/lib/words/say'
import { AssertIndependence } from './assert-independence'
import { ConfirmIndependence } from './confirm-independence'
import { Section } from './section'
import { WithdrawIndependence } from './withdraw-independence'

type Pair = ClaimView['independence']['current'][number]

/** Which claims this one was called independent of, by whom, and whether a second person confirmed. */
export function Independence({ view }: { view: ClaimView }) {
  const { independence, dossier, claim } = view
  const { current, withdrawn, hasSupport, can } = independence
  const assert = can['independence.assert'] && (
    <AssertIndependence dossierId={dossier.id} claim={{ id: claim.id, ...statedOf(claim) }} />
  )
  return (
    <Section id="independence" title={ratingWords.independence} actions={assert}>
      <p className="text-soft">{hasSupport ? ratingWords.twoOriginsThatGive : ratingWords.notEstablishedA1}</p>
      <ul className="mt-2 space-y-2 empty:hidden">
        {current.map((pair) => (
          <li key={pair.id} className="rounded-md border border-line px-3 py-2">
            <PairLines pair={pair} dossier={dossier.key} />
            <CurrentPair pair={pair} dossierId={dossier.id} can={can} />
          </li>
        ))}
      </ul>
      {withdrawn.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {say(ratingWords.withdrawnCount, { withdrawn: withdrawn.length })}
          </summary>
          <ul className="mt-1 space-y-2">
            {withdrawn.map((pair) => (
              <li key={pair.id} className="border-s-2 border-line ps-3 text-soft">
                <PairLines pair={pair} dossier={dossier.key} />
                <p>
                  <ComposedLine
                    of={sayLine(ratingWords.withdrawnBy, {
                      withdrawnByName: pair.withdrawnByName ?? '',
                      withdrawnBecause: pair.withdrawnBecause ?? '',
                    })}
                  />
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
          <Unbroken>{shownStatement(other)}</Unbroken>
        </Link>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine
          of={sayLine(ratingWords.originAttributionLine, {
            attributionLine: other.attributionLine,
            origin: other.origin || ratingWords.noneRecorded,
          })}
        />
      </p>
      <p className="mt-1">{grounds.map((ground) => groundWords[ground]).join(' · ')}</p>
      <p dir="auto" className="wrap-break-word">
        {reason}
      </p>
      <p className="text-xs text-soft">
        {rich(ratingWords.assertedBy, { byName: <bdi>{byName}</bdi>, at: <Instant at={at} dayOnly /> })}
      </p>
    </>
  )
}

function CurrentPair({
  pair,
  dossierId,
  can,
}: {
  pair: Pair
  dossierId: string
  can: ClaimView['independence']['can']
}) {
  const { confirmedByName, mine, id, other } = pair
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      <p className={`me-auto font-medium ${confirmedByName ? 'text-agree' : 'text-conflict'}`}>
        {confirmedByName ? (
          <>{rich(ratingWords.confirmedBy, { confirmedByName: <bdi>{confirmedByName}</bdi> })}</>
        ) : mine ? (
          ratingWords.countsOnceSomebodyElse
        ) : (
          ratingWords.notConfirmedYetSo
        )}
      </p>
      {!confirmedByName && !mine && can['independence.confirm'] && (
        <ConfirmIndependence dossierId={dossierId} id={id} />
      )}
      {can['independence.withdraw'] && (
        <WithdrawIndependence dossierId={dossierId} id={id} other={shownStatement(other)} />
      )}
    </div>
  )
}
