import Link from 'next/link'
import { CardCell } from '@/app/_ui/card-table'
import { ComposedLine } from '@/app/_ui/composed-line'
import { countOf } from '@/lib/domain/collections/count-words'
import type { GridRow } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'
import { OriginsOfAnswers } from '../_claims/origins-of-answers'
import { ReadingHeading } from '../_claims/reading-heading'

/**
 * What a row comes to: the first part of its reading with what tells most of it, the others by their headings, and how
 * many origins each answer has; on hover and on focus, and in full rows, every part and the origins with their make-up.
 */
export function GridReading({ row, path }: { row: GridRow; path: string }) {
  const { parts, of, read, question } = row
  const [first] = parts
  const readings = `${path}/questions/${question.key}#readings`
  return (
    <CardCell className="grid-reading grid-peek">
      {first ? (
        <>
          <Link href={readings} prefetch={false} className="hover:underline">
            <ReadingHeading of={first} />
          </Link>
          <ShortReading row={row} />
          <div className="grid-whole">
            <WholeReading row={row} />
          </div>
        </>
      ) : (
        <p className="text-soft">{gridWords.nobodyAnswersThisYet}</p>
      )}
      {of > read && (
        <p className="no-print mt-1 text-xs">
          <Link href={readings} prefetch={false} className="link inline-flex min-h-6 items-center">
            {say(gridWords.answersInAll, { of: of.toLocaleString('en') })}
          </Link>
        </p>
      )}
    </CardCell>
  )
}

/** For the eye alone, as in an answer. */
function ShortReading({ row: { parts, origins } }: { row: GridRow }) {
  const [first, ...others] = parts
  return (
    <div className="grid-short" aria-hidden="true">
      {first?.details[0] !== undefined && (
        <p className="line-clamp-2">
          <ComposedLine of={first.details[0]} />
        </p>
      )}
      {others.length > 0 && (
        <p className="line-clamp-1">
          {others.map((part, index) => (
            <span key={part.heading}>
              {index > 0 && ' · '}
              <ReadingHeading of={part} />
            </span>
          ))}
        </p>
      )}
      {origins.length > 0 && (
        <p className="line-clamp-1">
          {origins.map(({ answer, count }, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <span className="font-medium text-ink">
                <ComposedLine of={answer} />
              </span>
              : {count === 0 ? gridWords.noOrigin : countOf(count, 'origin')}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function WholeReading({ row: { parts, origins } }: { row: GridRow }) {
  return (
    <>
      {parts.map((part, index) => (
        <p key={part.heading} className="mb-1 text-xs text-soft wrap-break-word">
          {index > 0 && <ReadingHeading of={part} />}
          {index > 0 && part.details[0] !== undefined && ': '}
          {part.details[0] !== undefined && <ComposedLine of={part.details[0]} />}
        </p>
      ))}
      {origins.length > 0 && <OriginsOfAnswers origins={origins} className="mt-1.5 border-t border-line pt-1.5" />}
    </>
  )
}
