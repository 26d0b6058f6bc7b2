import { CampBadge } from '@/app/_ui/camp-badge'
import { Term } from '@/app/_ui/term'
import type { GridView } from '@/lib/services/questions/show-grid'
import { gridWords } from '@/lib/words/questions/grid'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { columnWidths } from './column-widths'
import { GridRow } from './grid-row'
import './grid.css'

/** Questions down, camps across, what each row comes to at its end; below the width of a desk, a card for each question. */
export function GridTable({ view, path }: { view: GridView; path: string }) {
  const { columns, rows } = view
  const widths = columnWidths(view)
  return (
    <div className="grid-frame sheet">
      <table className="grid-table">
        <colgroup>
          {[widths.question, ...widths.camps, widths.reading, widths.finding].map((width, index) => (
            <col key={columns[index - 1]?.id ?? `edge ${index}`} width={width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="grid-question">
              {gridWords.question}
            </th>
            {columns.map((camp) => (
              <th key={camp?.id ?? 'none'} scope="col" className={`grid-head ${camp ? `camp-${camp.colour}` : ''}`}>
                {camp ? (
                  <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named />
                ) : (
                  <Term means={glossaryWords.camp}>{gridWords.noCamp}</Term>
                )}
              </th>
            ))}
            <th scope="col">
              <Term means={glossaryWords.reading}>{gridWords.reading}</Term>
            </th>
            <th scope="col">
              <Term means={glossaryWords.finding}>{gridWords.finding}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow key={row.question.id} row={row} columns={columns} path={path} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
