import { Instant } from '@/app/_ui/instant'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { WordingLines } from '../../_claims/wording-lines'
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
            <div className="mt-1">
              <WordingLines lines={lines} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
