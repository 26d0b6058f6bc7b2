'use client'

import Link from 'next/link'
import { Unbroken } from '@/app/_ui/unbroken'
import { questionKindWords } from '@/lib/domain/vocabulary-words'
import type { GridRow as Row } from '@/lib/services/questions/views/grid-row'
import type { GridView } from '@/lib/services/questions/show-grid'
import { GridCell } from './grid-cell'
import { GridFinding } from './grid-finding'
import { GridReading } from './grid-reading'

/** One question with what each camp answers, how it reads and what may be printed. Rendered by the browser, too: its data are a fifth of its elements. */
export function GridRow({ row, columns, path }: { row: Row; columns: GridView['columns']; path: string }) {
  const { key, text, kind, event } = row.question
  return (
    <tr>
      <th scope="row" className="grid-question align-top">
        <Link
          href={`${path}/questions/${key}`}
          prefetch={false}
          className="font-serif text-md font-semibold hover:underline"
        >
          <bdi>
            <Unbroken>{text}</Unbroken>
          </bdi>
        </Link>
        <span className="mt-1 block text-xs font-normal text-soft">
          {questionKindWords[kind]}
          {event && (
            <>
              {' · '}
              <bdi>
                <Unbroken>{event}</Unbroken>
              </bdi>
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
      <GridFinding finding={row.finding} />
    </tr>
  )
}
