import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import { FigureBar } from '@/app/_ui/figure-bar'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { Unbroken } from '@/app/_ui/unbroken'
import { rich } from '@/app/_ui/rich'
import { describeEdtfShortly } from '@/lib/domain/dates/edtf'
import type { CellAnswer } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'
import { DeskRatingCell } from '../claims/desk-rating-cell'
import { GridFacts } from './grid-facts'
import { GridWho } from './grid-who'

/** Letters that an answer has at most if it is a figure or a position; a statement is cut in compact rows. */
const longest = 60

/**
 * What somebody answered, when and how credible, and who said it; all that must be known about it opens on hover and on
 * focus. Compact rows write an answer that several gave once.
 */
export function GridAnswer({ answer, path }: { answer: CellAnswer; path: string }) {
  const { claimId, says, interval, bar, implied, isDisputed, isAlso } = answer
  const again = isAlso ? 'grid-again' : ''
  return (
    <li className={`grid-peek ${answer.isNew ? 'grid-changed border-s-2 border-act ps-1.5' : ''}`}>
      <div className="grid-first">
        <p className={`grid-says leading-snug wrap-break-word ${says.length > longest ? 'grid-long' : ''}`}>
          <Link href={`${path}/claims/${claimId}`} prefetch={false} className="font-semibold hover:underline">
            {isAlso && <span className="grid-also">{gridWords.also} </span>}
            <bdi className={again}>
              <Unbroken>{says}</Unbroken>
            </bdi>
          </Link>
          {implied && <span className="grid-again text-soft"> {gridWords.implied}</span>}
        </p>
        {interval && interval !== says && (
          <span className={`text-xs whitespace-nowrap text-soft ${again}`}> {interval}</span>
        )}{' '}
        <GridFacts answer={answer} />
      </div>
      <StandingMarks of={answer} />
      {isDisputed && <strong className="text-xs font-medium text-conflict">{gridWords.saidIsDisputed}</strong>}
      {bar && <FigureBar id={claimId} bar={bar} />}
      <GridWho answer={answer} />
      <div className="grid-whole">
        <WholeAnswer answer={answer} />
      </div>
    </li>
  )
}

function WholeAnswer({ answer }: { answer: CellAnswer }) {
  const { says, attributionLine, date, earlier, earlierSays, range } = answer
  return (
    <>
      <p className="grid-said text-sm font-semibold wrap-break-word" aria-hidden="true">
        <bdi>
          <Unbroken>{says}</Unbroken>
        </bdi>
      </p>
      <p className="text-xs text-soft wrap-break-word">
        <ComposedLine of={attributionLine} />
      </p>
      {range && (
        <p className="text-xs text-soft">
          {rich(gridWords.oneOfSeveralFigures, { range: <Unbroken>{range}</Unbroken> })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-2 text-xs text-soft">
        <span>
          <Unbroken>{date ? dateWords(date) : gridWords.noDateGiven}</Unbroken>
          {earlier > 0 && say(gridWords.earlierCount, { earlier })}
          {earlierSays.length > 0 && (
            <>
              {': '}
              <bdi>
                <Unbroken>{earlierSays.join('; ')}</Unbroken>
              </bdi>
            </>
          )}
          {answer.status === 'draft' && gridWords.draft}
        </span>
        <DeskRatingCell desk={answer.desk} isStale={answer.deskStale} narrow />
      </div>
      <Marks answer={answer} />
    </>
  )
}

function dateWords({ of, edtf, basis }: NonNullable<CellAnswer['date']>): string {
  const words = describeEdtfShortly(edtf) ?? edtf
  return `${of === 'as of' ? gridWords.asOf : of} ${words}${basis && basis !== 'stated' ? `, ${basis}` : ''}`
}

function Marks({ answer }: { answer: CellAnswer }) {
  const { isNew, changedAnswer, interestReason, hedge, caveat } = answer
  return (
    <>
      {(isNew || changedAnswer || interestReason) && (
        <p className="flex flex-wrap gap-x-2 text-xs font-medium">
          {isNew && <span className="text-act">{gridWords.changedSinceYouLooked}</span>}
          {changedAnswer && <span className="text-later">{gridWords.changedItsAnswer}</span>}
          {interestReason && (
            <span className="text-agree" title={interestReason}>
              {gridWords.againstInterest}
            </span>
          )}
        </p>
      )}
      {hedge && <Caution name="hedge">{hedge}</Caution>}
      {caveat && <Caution name="caveat">{caveat}</Caution>}
    </>
  )
}

function Caution({ name, children }: { name: string; children: string }) {
  return (
    <p className="text-xs wrap-break-word">
      <span className="font-medium text-conflict">{name}</span>{' '}
      <bdi className="text-soft">
        <Unbroken>{children}</Unbroken>
      </bdi>
    </p>
  )
}
