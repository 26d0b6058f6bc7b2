import Link from 'next/link'
import { ComposedLine } from '@/app/_ui/composed-line'
import type { SpokenPart } from '@/lib/domain/rows/sentences'
import type { GridRow } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'
import { OriginsOfAnswers } from '../_claims/origins-of-answers'
import { ReadingHeading } from '../_claims/reading-heading'

/** What a row comes to: the reading in plain words, part by part with what tells most of it, and the origins of each answer. */
export function GridReading({ row, path }: { row: GridRow; path: string }) {
  const { parts, origins, of, read, question } = row
  const inFull = parts.reduce((total, { details }) => total + Math.max(0, details.length - 1), 0)
  return (
    <td className="grid-reading align-top">
      {parts.length === 0 && <p className="text-soft">{gridWords.nobodyAnswersThisYet}</p>}
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
      {origins.length > 0 && <OriginsOfAnswers origins={origins} className="mt-1.5 border-t border-line pt-1.5" />}
      {(inFull > 0 || of > read) && (
        <p className="no-print mt-1 text-xs">
          <Link
            href={`${path}/questions/${question.key}#readings`}
            prefetch={false}
            className="link inline-flex min-h-6 items-center"
          >
            {of > read ? say(gridWords.answersInAll, { of: of.toLocaleString('en') }) : gridWords.readingsInFull}
          </Link>
        </p>
      )}
    </td>
  )
}

function Part({ part }: { part: SpokenPart }) {
  return (
    <p className="mb-1 text-xs text-soft wrap-break-word">
      <span className="text-sm">
        <ReadingHeading of={part} />
      </span>
      {part.details[0] !== undefined && (
        <>
          : <ComposedLine of={part.details[0]} />
        </>
      )}
    </p>
  )
}
