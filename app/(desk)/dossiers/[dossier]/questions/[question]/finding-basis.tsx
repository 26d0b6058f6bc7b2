import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { countOf } from '@/lib/domain/count-words'
import type { FindingView } from '@/lib/services/questions/findings-view'

/** The claims a finding rests on: it goes stale with any of them. */
export function FindingBasis({ dossier, claims }: { dossier: string; claims: FindingView['claims'] }) {
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 items-center text-xs text-soft">Rests on {countOf(claims.length, 'claim')}</summary>
      <ul className="mt-1 space-y-1.5">
        {claims.map(({ id, statement, attributionLine, status }) => (
          <li key={id}>
            <Link href={`/dossiers/${dossier}/claims/${id}`} dir="auto" className="block leading-6 hover:underline [overflow-wrap:anywhere]">
              {statement}
            </Link>
            <p className="text-xs text-soft">
              <ComposedLine of={attributionLine} />
              {status === 'retired' && ' · retired'}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
