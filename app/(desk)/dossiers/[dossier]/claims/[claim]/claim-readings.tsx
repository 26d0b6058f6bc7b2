import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { Instant } from '@/app/_ui/instant'
import { Term } from '@/app/_ui/term'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { shownStatement, statedOf } from '@/lib/domain/offers/shown-statement'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import type { listReadings, ReadingView } from '@/lib/services/readings/list-readings'
import { readingWords } from '@/lib/words/claims/readings'
import { say } from '@/lib/words/say'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { DismissReading } from './dismiss-reading'
import { LinkDialog } from './link-dialog'
import { OneOccasion, CurrentOccasion } from './one-occasion'
import { Section } from './section'

/** How the machine reads this claim against other answers to its question; an editor makes links of them, or sets them aside. */
export function ClaimReadings({
  view,
  readingList,
}: {
  view: ClaimView
  readingList: Awaited<ReturnType<typeof listReadings>>
}) {
  const { readings, can } = readingList
  if (readings.length === 0) return null
  const current = readings.filter(({ dismissed }) => dismissed === null)
  const dismissed = readings.filter((reading) => reading.dismissed !== null)
  return (
    <Section id="readings" title={readingWords.readings}>
      <p className="mb-2 text-xs text-soft">
        {rich(readingWords.readByRuleAgainst, { term: (word) => <Term means={glossaryWords.reading}>{word}</Term> })}
      </p>
      <ul className="space-y-2">
        {current.map((reading) => (
          <Reading key={reading.other.id} reading={reading} view={view} mayWithdraw={can['occasion.decide']}>
            {view.can['claim.link'] && (
              <LinkDialog
                dossierId={view.dossier.id}
                claim={{ id: view.claim.id, ...statedOf(view.claim) }}
                other={{ ...reading.other, headline: '' }}
              />
            )}
            {can['occasion.decide'] && reading.canBeOneOccasion && (
              <OneOccasion dossierId={view.dossier.id} claimId={view.claim.id} other={reading.other} />
            )}
            {can['reading.dismiss'] && (
              <DismissReading dossierId={view.dossier.id} claimId={view.claim.id} other={reading.other} />
            )}
          </Reading>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-6 items-center text-xs text-soft">
            {say(readingWords.dismissedCount, { dismissed: dismissed.length })}
          </summary>
          <ul className="mt-2 space-y-2">
            {dismissed.map((reading) => (
              <Reading key={reading.other.id} reading={reading} view={view} mayWithdraw={can['occasion.decide']} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

interface ReadingProps {
  reading: ReadingView
  view: ClaimView
  mayWithdraw: boolean
  children?: React.ReactNode
}

function Reading({ reading, view, mayWithdraw, children }: ReadingProps) {
  const { other, words, sentence, occasion, dismissed } = reading
  return (
    <li className="rounded-md border border-line px-3 py-2">
      <p className="font-semibold">
        <Unbroken>{words}</Unbroken>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine of={sentence} />
      </p>
      <p dir="auto" className="mt-1 font-serif text-md wrap-break-word">
        <Link href={`/dossiers/${view.dossier.key}/claims/${other.id}`} className="hover:underline">
          <Unbroken>{shownStatement(other)}</Unbroken>
        </Link>
      </p>
      <p className="text-xs text-soft">
        <ComposedLine of={other.attributionLine} />
      </p>
      {occasion && <CurrentOccasion dossierId={view.dossier.id} occasion={occasion} mayWithdraw={mayWithdraw} />}
      {dismissed && (
        <p className="mt-1 text-xs">
          {rich(readingWords.dismissedBy, {
            byName: <bdi>{dismissed.byName}</bdi>,
            at: <Instant at={dismissed.at} dayOnly />,
            reason: <bdi>{dismissed.reason}</bdi>,
          })}
        </p>
      )}
      {children && <div className="mt-1 flex flex-wrap gap-1.5">{children}</div>}
    </li>
  )
}
