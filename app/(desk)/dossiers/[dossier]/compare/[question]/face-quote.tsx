import type { ComparisonView } from '@/lib/services/comparisons/show-comparison'

type Quote = NonNullable<NonNullable<ComparisonView['faces']>['left']['quote']>

const natures = { article: 'article words', translation: 'translated words', digest: 'digest, our words' } as const

/** The words that say it within their sentence; only article words are set as a quotation. */
export function FaceQuote({ quote }: { quote: Quote }) {
  const { textIs, language, redacted, exact, before, after, cutBefore, cutAfter } = quote
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
  const label = <p className="text-2xs text-soft">{natures[textIs]}</p>
  if (textIs !== 'article')
    return (
      <div className="rounded-md bg-tint px-3 py-2 text-sm">
        {label}
        {words}
      </div>
    )
  return (
    <div>
      {label}
      <blockquote className="border-s-2 border-line ps-3 font-serif text-md leading-relaxed">{words}</blockquote>
    </div>
  )
}
