import { Instant } from '@/app/_ui/instant'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import type { FindingView } from '@/lib/services/questions/views/findings-view'
import { findingWords } from '@/lib/words/questions/finding'

/** A finding in its words: the line, what must stand with it and what must not be printed, why, and the dissent kept. */
export function FindingWords({ finding, cleared }: { finding: FindingView; cleared: boolean }) {
  const { printLine, mustStandWith, doNotPrint, reason, dissent, byName, at, confirmedByName, confirmedAt } = finding
  return (
    <>
      <p dir="auto" className={`mt-1 font-serif text-lg leading-snug wrap-break-word ${cleared ? '' : 'text-soft'}`}>
        <Unbroken>{printLine}</Unbroken>
      </p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Item label={findingWords.mustStandWithIt}>{mustStandWith}</Item>
        {doNotPrint && <Item label={findingWords.doNotPrint}>{doNotPrint}</Item>}
        <Item label={findingWords.why}>{reason}</Item>
        <Item label={findingWords.dissent}>{dissent ?? findingWords.noneKept}</Item>
      </dl>
      <p className="mt-2 text-xs text-soft">
        {rich(findingWords.writtenBy, { byName: <bdi>{byName}</bdi>, at: <Instant at={at} dayOnly /> })}
        {confirmedAt && (
          <>
            {' '}
            {rich(findingWords.confirmedBy, {
              confirmedByName: <bdi>{confirmedByName}</bdi>,
              confirmedAt: <Instant at={confirmedAt} dayOnly />,
            })}
          </>
        )}
      </p>
    </>
  )
}

function Item({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd dir="auto" className="whitespace-pre-line wrap-break-word max-sm:mb-1">
        <Unbroken>{children}</Unbroken>
      </dd>
    </>
  )
}
