import { Unbroken } from '@/app/_ui/unbroken'
import { describeEdtfShortly } from '@/lib/domain/dates/edtf'
import { credibilityWord } from '@/lib/domain/scales'
import type { GridAnswer } from '@/lib/services/questions/views/grid-answer'
import { tableWords } from '@/lib/words/claims/table'
import { gridWords } from '@/lib/words/questions/grid'
import { GridMark } from './grid-mark'

/** When an answer was given, how credible it is in a word, and its marks: for the eye alone, since what opens is read out. */
export function GridFacts({ answer }: { answer: GridAnswer }) {
  const { date, desk, deskStale } = answer
  const word = deskWord(desk)
  return (
    <p className="grid-short grid-facts" aria-hidden="true">
      {answer.implied && <GridMark of="implied" />}{' '}
      <span className="grid-date">
        <Unbroken>{date ? shortDate(date.edtf) : gridWords.noDate}</Unbroken>
        {date && isStandIn(date) && <GridMark of="inferred" />}
      </span>{' '}
      {word && <span>{word}</span>} {deskStale && <span className="font-medium text-conflict">{tableWords.stale}</span>}
      {(desk === 'hidden' || desk === 'unreviewed') && <GridMark of="hidden" />}
      {answer.status === 'draft' && <GridMark of="draft" />}
      {answer.caveat && <GridMark of="caveat" />}
      {answer.hedge && <GridMark of="hedge" />}
      {answer.changedAnswer && <GridMark of="changed" />}{' '}
      {answer.interestReason && <span className="font-medium text-agree">{gridWords.againstInterest}</span>}{' '}
      {answer.isNew && <span className="font-medium text-act">{gridWords.isNew}</span>}
    </p>
  )
}

/** Without *about*, which the mark of a date that is not stated says; days of one month as a range. */
function shortDate(edtf: string): string {
  const words = (describeEdtfShortly(edtf) ?? edtf).replace(/^about /, '')
  return words.replace(/^between (\d{1,2}) and (?=\d)/, '$1–')
}

/** A date that nobody states: inferred, about right, or that of publication. */
function isStandIn({ of, edtf, basis }: NonNullable<GridAnswer['date']>): boolean {
  return of === 'published' || /[~?%]/.test(edtf) || (basis !== null && basis !== 'stated')
}

/** In a word; of an answer that nobody rated, none. */
function deskWord(desk: GridAnswer['desk']): string | null {
  return typeof desk === 'number' ? credibilityWord[desk as keyof typeof credibilityWord] : null
}
