import { Instant } from '@/app/_ui/instant'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { Section } from './section'

/** How the claim was worded before, change by change. */
export function Wordings({ wordings }: { wordings: ClaimView['wordings'] }) {
  if (wordings.length === 0) return null
  return (
    <Section id="wordings" title="Earlier wordings">
      <ol className="space-y-3">
        {wordings.map(({ id, at, byName, lines }) => (
          <li key={id}>
            <p className="text-xs text-soft">
              until <Instant at={at} />, changed by <bdi>{byName ?? 'Counterclaim'}</bdi>
            </p>
            <dl className="mt-1 grid gap-x-3 gap-y-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
              {lines.map(({ field, name, from, to }) => (
                <div key={field} className="contents">
                  <dt className="text-soft">{name}</dt>
                  <dd className="[overflow-wrap:anywhere]">
                    <del dir="auto" className="block decoration-soft">
                      {from}
                    </del>
                    <ins dir="auto" className="block no-underline">
                      {to}
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Section>
  )
}
