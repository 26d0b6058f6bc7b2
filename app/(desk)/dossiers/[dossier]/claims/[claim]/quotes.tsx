import Link from 'next/link'
import type { ClaimEvidenceView } from '@/lib/services/claims/claim-evidence'

/** The words that say it, each with the sentences around it; article words and digest words never look alike. */
export function Quotes({ view }: { view: ClaimEvidenceView }) {
  const { quotes, claim, dossier } = view
  return (
    <ul className="space-y-3">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <Words quote={quote} />
          <p className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-soft">
            <span>{natures[quote.textIs]}</span>
            <span aria-hidden="true">·</span>
            <Link
              href={`/dossiers/${dossier.key}/sources/${claim.source.key}?capture=${quote.captureId}&claim=${claim.id}`}
              className="link inline-flex min-h-6 items-center"
            >
              Read it in the {quote.label}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  )
}

const natures = { article: 'article words', translation: 'translated words', digest: 'digest, our words' } as const

function Words({ quote }: { quote: ClaimEvidenceView['quotes'][number] }) {
  const { textIs, exact, before, after, cutBefore, cutAfter, language, redacted } = quote
  if (redacted) return <p className="text-soft">These words were redacted.</p>
  const words = (
    <p dir="auto" lang={language} className="whitespace-pre-line [overflow-wrap:anywhere]">
      <span className="text-soft">
        {cutBefore && '… '}
        {before}
      </span>
      <mark className="border-b-2 border-ink bg-transparent text-ink">{exact}</mark>
      <span className="text-soft">
        {after}
        {cutAfter && ' …'}
      </span>
    </p>
  )
  if (textIs === 'digest') return <div className="rounded-md bg-tint px-3 py-2">{words}</div>
  return <blockquote className="border-s-2 border-line ps-3.5 font-serif text-lg leading-relaxed">{words}</blockquote>
}
