'use client'

import Link from 'next/link'
import { CardRow, RowHead } from '@/app/_ui/card-table'
import { Unbroken } from '@/app/_ui/unbroken'
import { questionKindWords } from '@/lib/domain/vocabulary-words'
import type { GridRow as Row } from '@/lib/services/questions/views/grid-row'
import type { GridView } from '@/lib/services/questions/show-grid'
import { GridCell } from './grid-cell'
import { GridFinding } from './grid-finding'
import { GridReading } from './grid-reading'

/** One question with how it reads, what each camp answers and what may be printed. Rendered by the browser, too: its data are a fifth of its elements. */
export function GridRow({ row, columns, path }: { row: Row; columns: GridView['columns']; path: string }) {
  const { key, text, kind, event } = row.question
  return (
    <CardRow>
      <RowHead className="grid-question">
        <Link href={`${path}/questions/${key}`} prefetch={false} className="grid-text hover:underline">
          <bdi>
            <Unbroken>{text}</Unbroken>
          </bdi>
        </Link>
        <span className="grid-kind">
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
      </RowHead>
      <GridReading row={row} path={path} />
      {columns.map((camp, index) => (
        <GridCell
          key={camp?.id ?? 'none'}
          cell={row.cells.find(({ campId }) => campId === (camp?.id ?? null))}
          camp={camp}
          path={path}
          question={key}
          isLate={index >= columns.length / 2}
        />
      ))}
      <GridFinding finding={row.finding} question={`${path}/questions/${key}`} />
    </CardRow>
  )
}
