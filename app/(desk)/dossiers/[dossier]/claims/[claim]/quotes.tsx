import Link from 'next/link'
import type { ClaimEvidenceView } from '@/lib/services/claims/views/claim-evidence'
import { claimWords } from '@/lib/words/claims/claim'
import { say } from '@/lib/words/say'
import { natureOfWords, QuotedWords } from '../../_claims/quoted-words'

/** The words that say it, each with the sentences around it; article words and digest words never look alike. */
export function Quotes({ view }: { view: ClaimEvidenceView }) {
  const { quotes, claim, dossier } = view
  return (
    <ul className="space-y-3">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <QuotedWords quote={quote} />
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-soft">
            <span>{natureOfWords[quote.textIs]}</span>
            <span aria-hidden="true">·</span>
            <Link
              href={`/dossiers/${dossier.key}/sources/${claim.source.key}?capture=${quote.captureId}&claim=${claim.id}`}
              className="link inline-flex min-h-6 items-center"
            >
              {say(claimWords.readItInThe, { quote: quote.label })}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}
