import { Instant } from '@/app/_ui/instant'
import type { QuestionView } from '@/lib/services/questions/show-question'

type Confirmed = NonNullable<QuestionView['question']['finding']>

/** The line that may be printed, with the attribution and caveat that must stand with it and what must not be. */
export function Finding({ finding }: { finding: Confirmed }) {
  const { printLine, mustStandWith, doNotPrint, reason, dissent, byName, confirmedByName, confirmedAt, causes } = finding
  return (
    <section aria-labelledby="finding" className="sheet border-s-4 border-s-ink p-4">
      <h2 id="finding">Print</h2>
      {causes.length > 0 && (
        <p className="mt-1 font-medium text-conflict">Stale: {causes.join('; ')}. Look at it again before printing.</p>
      )}
      <p dir="auto" className="mt-1 font-serif text-lg leading-snug">
        {printLine}
      </p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Item label="Must stand with it">{mustStandWith}</Item>
        {doNotPrint && <Item label="Do not print">{doNotPrint}</Item>}
        <Item label="Why">{reason}</Item>
        {dissent && <Item label="Dissent">{dissent}</Item>}
      </dl>
      <p className="mt-2 text-xs text-soft">
        <bdi>{byName}</bdi>, confirmed by <bdi>{confirmedByName}</bdi>, <Instant at={confirmedAt} dayOnly />
      </p>
    </section>
  )
}

function Item({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="text-soft">{label}</dt>
      <dd dir="auto" className="max-sm:mb-1">
        {children}
      </dd>
    </>
  )
}
