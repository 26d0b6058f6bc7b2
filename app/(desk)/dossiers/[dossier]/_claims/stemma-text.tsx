import Link from 'next/link'
import { Unbroken } from '@/app/_ui/unbroken'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { StemmaView } from '@/lib/services/claims/views/stemma-view'
import { shownWords } from '@/lib/words/claims/shown'

/** Every chain of a stemma in words, origin first, with the claim that came along it. */
export function StemmaText({ dossier, chains }: { dossier: string; chains: StemmaView['chains'] }) {
  return (
    <details className="mt-1">
      <summary className="inline-flex min-h-6 items-center text-xs text-soft">{shownWords.theSameInWordsChain}</summary>
      <ul className="mt-1 space-y-1.5">
        {chains.map(({ claimId, names, ...claim }) => (
          <li key={claimId}>
            <p className="text-xs text-soft">
              {names.map((name, index) => (
                // A chain can name one party twice.
                <span key={`${index}-${name}`}>
                  {index > 0 && ' › '}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </p>
            <Link
              href={`/dossiers/${dossier}/claims/${claimId}`}
              prefetch={false}
              dir="auto"
              className="block leading-6 hover:underline wrap-break-word"
            >
              <Unbroken>{shownStatement(claim)}</Unbroken>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
