import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Instant } from '@/app/_ui/instant'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { PairReading } from '@/lib/services/questions/views/pair-readings'
import { questionWords } from '@/lib/words/questions/question'
import { say } from '@/lib/words/say'
import { DismissReading } from '../../claims/[claim]/dismiss-reading'
import { LinkDialog } from '../../claims/[claim]/link-dialog'
import { OneOccasion, CurrentOccasion } from '../../claims/[claim]/one-occasion'

const shownAtOnce = 5

interface Props {
  dossier: { id: string; key: string }
  pairs: readonly PairReading[]
  can: { 'claim.link': boolean; 'reading.dismiss': boolean; 'occasion.decide': boolean }
}

/** The latest answers two by two: what an editor makes a link of, or sets aside with a reason. */
export function PairReadings({ dossier, pairs, can }: Props) {
  if (pairs.length === 0) return null
  const current = pairs.filter(({ dismissed }) => dismissed === null)
  const dismissed = pairs.filter((pair) => pair.dismissed !== null)
  return (
    <section aria-labelledby="pairs" className="sheet min-w-0 p-4">
      <h2 id="pairs">{questionWords.twoByTwo}</h2>
      <p className="text-xs text-soft">{questionWords.theLatestAnswers}</p>
      <Pairs pairs={current.slice(0, shownAtOnce)} dossier={dossier} can={can} />
      {current.length > shownAtOnce && (
        <details>
          <summary className="inline-flex min-h-6 items-center text-soft">
            {say(questionWords.morePairs, { pairs: current.length - shownAtOnce })}
          </summary>
          <Pairs pairs={current.slice(shownAtOnce)} dossier={dossier} can={can} />
        </details>
      )}
      {dismissed.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {say(questionWords.dismissedCount, { dismissed: dismissed.length })}
          </summary>
          <ul className="mt-1 divide-y divide-line">
            {dismissed.map((pair) => (
              <Pair key={`${pair.claim.id} ${pair.other.id}`} dossier={dossier} pair={pair} can={can} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Pairs({ dossier, pairs, can }: Props) {
  return (
    <ul className="mt-2 divide-y divide-line">
      {pairs.map((pair) => (
        <Pair key={`${pair.claim.id} ${pair.other.id}`} dossier={dossier} pair={pair} can={can}>
          {can['claim.link'] && (
            <LinkDialog dossierId={dossier.id} claim={pair.claim} other={{ ...pair.other, headline: '' }} />
          )}
          {can['occasion.decide'] && pair.canBeOneOccasion && (
            <OneOccasion dossierId={dossier.id} claimId={pair.claim.id} other={pair.other} />
          )}
          {can['reading.dismiss'] && (
            <DismissReading dossierId={dossier.id} claimId={pair.claim.id} other={pair.other} />
          )}
        </Pair>
      ))}
    </ul>
  )
}

type PairProps = Omit<Props, 'pairs'> & { pair: PairReading; children?: React.ReactNode }

function Pair({ dossier, pair, can, children }: PairProps) {
  const { claim, other, words, sentence, occasion, dismissed } = pair
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-72">
        <p>
          <b className="font-semibold">
            <Unbroken>{words}</Unbroken>
          </b>{' '}
          <span className="text-soft">
            <ComposedLine of={sentence} />
          </span>
        </p>
        {[claim, other].map((one) => (
          <Link
            key={one.id}
            href={`/dossiers/${dossier.key}/claims/${one.id}`}
            prefetch={false}
            dir="auto"
            className="block font-serif text-md leading-6 hover:underline wrap-break-word"
          >
            <Unbroken>{shownStatement(one)}</Unbroken>
          </Link>
        ))}
        {occasion && (
          <CurrentOccasion dossierId={dossier.id} occasion={occasion} mayWithdraw={can['occasion.decide']} />
        )}
        {dismissed && (
          <p className="text-xs">
            {rich(questionWords.dismissedBy, {
              byName: <bdi>{dismissed.byName}</bdi>,
              at: <Instant at={dismissed.at} dayOnly />,
              reason: <bdi>{dismissed.reason}</bdi>,
            })}
          </p>
        )}
      </div>
      {children && <div className="flex flex-wrap gap-1.5">{children}</div>}
    </li>
  )
}
