import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { CardCell } from '@/app/_ui/card-table'
import type { GridCell as Cell } from '@/lib/services/questions/views/grid-row'
import { gridWords } from '@/lib/words/questions/grid'
import { say } from '@/lib/words/say'
import { GridAnswer } from './grid-answer'

interface Camp {
  name: string
  badge: string
  colour: string
}

interface Props {
  cell: Cell | undefined
  camp: Camp | null
  path: string
  question: string
  /** Its column is one of the last: what opens in it opens towards the first. */
  isLate: boolean
}

/** What one camp answers to one question; who has no camp stands in a last column. */
export function GridCell({ cell, camp, path, question, isLate }: Props) {
  const isEmpty = !cell || cell.answers.length === 0
  const classes = [
    'grid-cell',
    camp ? `camp-${camp.colour}` : 'camp-pr',
    isEmpty ? 'grid-empty' : '',
    isLate ? 'grid-late' : '',
  ]
  return (
    <CardCell className={classes.join(' ')}>
      {isEmpty ? (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{gridWords.noAnswer}</span>
        </span>
      ) : (
        <>
          <p className="grid-camp mb-1 text-xs font-semibold text-soft">
            {camp ? <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named /> : gridWords.noCamp}
          </p>
          <ul className="grid-answers">
            {cell.answers.map((answer) => (
              <GridAnswer key={answer.claimId} answer={answer} path={path} />
            ))}
          </ul>
          {cell.more > 0 && <More more={cell.more} href={`${path}/questions/${question}`} />}
        </>
      )}
    </CardCell>
  )
}

function More({ more, href }: { more: number; href: string }) {
  return (
    <p className="mt-px text-xs">
      <Link href={href} prefetch={false} className="link inline-flex min-h-6 items-center">
        {say(gridWords.andOnTheQuestionsPage, { more: more.toLocaleString('en') })}
      </Link>
    </p>
  )
}
