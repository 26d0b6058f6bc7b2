import { Unbroken } from '@/app/_ui/unbroken'
import { shownWords } from '@/lib/words/claims/shown'
/** Words of a capture with the sentence around them; `textIs` says whose words they are. */
export interface QuotedWordsView {
  textIs: 'article' | 'translation' | 'digest'
  language: string
  exact: string
  before: string
  after: string
  cutBefore: boolean
  cutAfter: boolean
}

/** What the words are, said beside them. */
export const natureOfWords = {
  article: shownWords.articleWords,
  translation: shownWords.translatedWords,
  digest: shownWords.digestOurWords,
} as const

/** The words that say it within their sentence; only article words are set as a quotation (rule 12). */
export function QuotedWords({ quote }: { quote: QuotedWordsView }) {
  const { textIs, language, exact, before, after, cutBefore, cutAfter } = quote
  const words = (
    <p dir="auto" lang={language} className="whitespace-pre-line wrap-break-word">
      <span className="text-soft">
        {cutBefore && '… '}
        <Unbroken>{before}</Unbroken>
      </span>
      <mark className="border-b-2 border-ink bg-transparent text-ink">
        <Unbroken>{exact}</Unbroken>
      </mark>
      <span className="text-soft">
        <Unbroken>{after}</Unbroken>
        {cutAfter && ' …'}
      </span>
    </p>
  )
  if (textIs !== 'article') return <div className="rounded-md bg-tint px-3 py-2">{words}</div>
  return <blockquote className="border-s-2 border-line ps-3.5 font-serif text-md leading-relaxed">{words}</blockquote>
}
