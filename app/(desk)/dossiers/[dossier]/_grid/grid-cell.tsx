import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import type { GridCell as Cell } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'
import { GridAnswer } from './grid-answer'

interface Camp {
  name: string
  badge: string
  colour: string
}

/** Answers of a cell that are seen at once; the others open below them. */
const atAGlance = 2

/** What one camp answers to one question; who has no camp stands in a last column. */
export function GridCell(props: { cell: Cell | undefined; camp: Camp | null; path: string; question: string }) {
  const { cell, camp, path, question } = props
  const isEmpty = !cell || cell.answers.length === 0
  return (
    <td className={`grid-cell align-top ${camp ? `camp-${camp.colour}` : 'camp-pr'} ${isEmpty ? 'grid-empty' : ''}`}>
      {isEmpty ? (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{gridWords.noAnswer}</span>
        </span>
      ) : (
        <>
          <p className="grid-camp mb-1 text-2xs font-semibold text-soft">
            {camp ? <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named /> : gridWords.noCamp}
          </p>
          <Answers answers={cell.answers.slice(0, atAGlance)} path={path} />
          <Further answers={cell.answers.slice(atAGlance)} more={cell.more} path={path} question={question} />
        </>
      )}
    </td>
  )
}

function Answers({ answers, path }: { answers: Cell['answers']; path: string }) {
  return (
    <ul className="space-y-2">
      {answers.map((answer) => (
        <GridAnswer key={answer.claimId} answer={answer} path={path} />
      ))}
    </ul>
  )
}

function Further({
  answers,
  more,
  path,
  question,
}: Pick<Cell, 'answers' | 'more'> & { path: string; question: string }) {
  if (answers.length === 0) return null
  return (
    <details className="grid-further mt-1">
      <summary className="inline-flex min-h-6 items-center text-xs text-act">
        {say(gridWords.moreAnswers, { answers: (answers.length + more).toLocaleString('en') })}
      </summary>
      <Answers answers={answers} path={path} />
      {more > 0 && (
        <p className="mt-1.5 text-xs">
          <Link
            href={`${path}/questions/${question}`}
            prefetch={false}
            className="link inline-flex min-h-6 items-center"
          >
            {say(gridWords.andOnTheQuestionsPage, { more: more.toLocaleString('en') })}
          </Link>
        </p>
      )}
    </details>
  )
}
