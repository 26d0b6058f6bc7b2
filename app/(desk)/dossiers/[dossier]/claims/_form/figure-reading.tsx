import { rich } from '@/app/_ui/rich'
import { formatInterval, readFigure } from '@/lib/domain/figures/figure'
import { spaced } from '@/lib/domain/vocabulary-words'
import { formWords } from '@/lib/words/claims/form'

/** What the rules read in the words of a figure; nothing where there are none. */
export function FigureReading({ words }: { words: string }) {
  const read = readFigure(words)
  if (words.trim() === '') return null
  return (
    <output className="mt-1.5 block rounded-md bg-tint px-2.5 py-1">
      {read ? (
        <>
          {rich(formWords.theseWordsReadAsRule, {
            read: <b>{formatInterval(read)}</b>,
            part: (text) => <span className="text-soft">{text}</span>,
            rule: spaced(read.rule),
          })}
          {read.count === 'share' && formWords.percentAShare}
          {read.basis === 'predicted' && formWords.aPrediction}
        </>
      ) : (
        formWords.theRulesReadNoNumber
      )}
    </output>
  )
}
