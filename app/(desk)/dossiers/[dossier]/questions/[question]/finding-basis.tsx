import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { Unbroken } from '@/app/_ui/unbroken'
import { countOf } from '@/lib/domain/collections/count-words'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { FindingView } from '@/lib/services/questions/views/findings-view'
import { findingWords } from '@/lib/words/questions/finding'
import { say } from '@/lib/words/say'

/** The claims a finding rests on: it goes stale with any of them. */
export function FindingBasis({ dossier, claims }: { dossier: string; claims: FindingView['claims'] }) {
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 items-center text-xs text-soft">
        {say(findingWords.restsOn, { claims: countOf(claims.length, 'claim') })}
      </summary>
      <ul className="mt-1 space-y-1.5">
        {claims.map(({ id, attributionLine, status, ...claim }) => (
          <li key={id}>
            <Link
              href={`/dossiers/${dossier}/claims/${id}`}
              dir="auto"
              className="block leading-6 hover:underline wrap-break-word"
            >
              <Unbroken>{shownStatement(claim)}</Unbroken>
            </Link>
            <p className="text-xs text-soft">
              <StandingMarks of={claim} />
              <ComposedLine of={attributionLine} />
              {status === 'retired' && findingWords.retired}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
