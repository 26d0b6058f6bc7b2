import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { questionKindWords } from '@/lib/domain/question-words'
import type { GridView } from '@/lib/services/questions/show-grid'
import { GridCell } from './grid-cell'
import { GridReading } from './grid-reading'
import './grid.css'

/** Questions down, camps across, what each row comes to at its end; below the width of a desk, a card for each question. */
export function GridTable({ view, path }: { view: GridView; path: string }) {
  const { columns, rows } = view
  return (
    <div className="grid-frame sheet">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col" className="grid-question">
              Question
            </th>
            {columns.map((camp) => (
              <th key={camp?.id ?? 'none'} scope="col" className={`grid-head ${camp ? `camp-${camp.colour}` : ''}`}>
                {camp ? <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named /> : 'No camp'}
              </th>
            ))}
            <th scope="col" className="grid-reading">
              Reading and print line
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, key, text, kind, event } = row.question
            return (
              <tr key={id}>
                <th scope="row" className="grid-question align-top">
                  <Link href={`${path}/questions/${key}`} prefetch={false} className="font-serif text-md font-semibold hover:underline">
                    <bdi>{text}</bdi>
                  </Link>
                  <span className="mt-1 block text-xs font-normal text-soft">
                    {questionKindWords[kind]}
                    {event && (
                      <>
                        {' · '}
                        <bdi>{event}</bdi>
                      </>
                    )}
                  </span>
                </th>
                {columns.map((camp) => (
                  <GridCell
                    key={camp?.id ?? 'none'}
                    cell={row.cells.find(({ campId }) => campId === (camp?.id ?? null))}
                    camp={camp}
                    path={path}
                    question={key}
                  />
                ))}
                <GridReading row={row} path={path} />
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
