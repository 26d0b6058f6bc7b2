import Link from 'next/link'
import { HistoryList } from '@/app/_ui/history-list'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import type { FindingsView } from '@/lib/services/questions/views/findings-view'
import { findingWords } from '@/lib/words/questions/finding'
import { WordingLines } from '../../_claims/wording-lines'

/** What changed of the claims a stale finding rests on, each with its old words and its new ones. */
export function FindingChanges({ dossier, changes }: { dossier: string; changes: FindingsView['changes'] }) {
  if (changes.length === 0) return null
  return (
    <details className="mt-2" open>
      <summary className="inline-flex min-h-6 items-center font-medium">{findingWords.whatChangedSince}</summary>
      <ul className="mt-1 space-y-3">
        {changes.map(({ claimId, wordings, entries, ...claim }) => (
          <li key={claimId} className="border-s-2 border-line ps-3">
            <Link
              href={`/dossiers/${dossier}/claims/${claimId}`}
              dir="auto"
              className="block font-serif text-md hover:underline wrap-break-word"
            >
              {shownStatement(claim)}
            </Link>
            {wordings.map(({ id, lines }) => (
              <WordingLines key={id} lines={lines} />
            ))}
            {entries.length > 0 && <HistoryList entries={entries} />}
          </li>
        ))}
      </ul>
    </details>
  )
}
