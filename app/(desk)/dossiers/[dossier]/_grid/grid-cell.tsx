import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import type { GridCell as Cell } from '@/lib/services/questions/grid-row'
import { GridAnswer } from './grid-answer'

interface Camp {
  name: string
  badge: string
  colour: string
}

/** What one camp answers to one question; who has no camp stands in a last column. */
export function GridCell(props: { cell: Cell | undefined; camp: Camp | null; path: string; question: string }) {
  const { cell, camp, path, question } = props
  const isEmpty = !cell || cell.answers.length === 0
  return (
    <td className={`grid-cell align-top ${camp ? `camp-${camp.colour}` : 'camp-pr'} ${isEmpty ? 'grid-empty' : ''}`}>
      {isEmpty ? (
        <span className="text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">no answer</span>
        </span>
      ) : (
        <>
          <p className="grid-camp mb-1 text-2xs font-semibold text-soft">{camp ? <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named /> : 'No camp'}</p>
          <ul className="space-y-2.5">
            {cell.answers.map((answer) => (
              <GridAnswer key={answer.claimId} answer={answer} path={path} />
            ))}
          </ul>
          {cell.more > 0 && (
            <p className="mt-1.5 text-xs">
              <Link href={`${path}/questions/${question}`} prefetch={false} className="link inline-flex min-h-6 items-center">
                and {cell.more.toLocaleString('en')} more
              </Link>
            </p>
          )}
        </>
      )}
    </td>
  )
}
