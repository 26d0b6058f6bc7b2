import { Instant } from '@/app/_ui/instant'
import { rich } from '@/app/_ui/rich'
import type { ClaimView } from '@/lib/services/claims/read-claim'
import { claimWords } from '@/lib/words/claims/claim'
import { WordingLines } from '../../_claims/wording-lines'
import { Section } from './section'

/** How the claim was worded before, change by change. */
export function Wordings({ wordings }: { wordings: ClaimView['wordings'] }) {
  if (wordings.length === 0) return null
  return (
    <Section id="wordings" title={claimWords.earlierWordings}>
      <ol className="space-y-3">
        {wordings.map(({ id, at, byName, lines }) => (
          <li key={id}>
            <p className="text-xs text-soft">
              {rich(claimWords.untilChangedBy, {
                at: <Instant at={at} />,
                byName: <bdi>{byName ?? claimWords.counterclaim}</bdi>,
              })}
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
