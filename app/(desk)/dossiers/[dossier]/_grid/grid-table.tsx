import { CampBadge } from '@/app/_ui/camp-badge'
import { CardRow, CardTable, CardTableBody, CardTableHead, ColumnHead } from '@/app/_ui/card-table'
import { Term } from '@/app/_ui/term'
import type { GridView } from '@/lib/services/questions/show-grid'
import { gridWords } from '@/lib/words/questions/grid'
import { glossaryWords } from '@/lib/words/shell/glossary'
import { columnWidths, type ColumnWidths } from './column-widths'
import { GridRow } from './grid-row'
import './grid.css'

type Camp = GridView['columns'][number]

/**
 * Questions down; for each how it reads, what each camp answers and what may be printed. Below the width of a desk a card
 * for each question.
 */
export function GridTable({ view, path }: { view: GridView; path: string }) {
  const { columns, rows } = view
  const widths = columnWidths(view)
  return (
    <div className={`grid-frame sheet ${widths.fits ? '' : 'grid-wide'}`}>
      <CardTable className="grid-table">
        <caption className="sr-only">{gridWords.caption}</caption>
        <Columns columns={columns} widths={widths} />
        <CardTableHead>
          <CardRow>
            <ColumnHead className="grid-question">{gridWords.question}</ColumnHead>
            <ColumnHead>
              <Term means={glossaryWords.reading}>{gridWords.reading}</Term>
            </ColumnHead>
            {columns.map((camp, index) => (
              <CampHead key={idOf(camp)} camp={camp} isSilent={widths.isSilent[index] ?? false} />
            ))}
            <ColumnHead>
              <Term means={glossaryWords.finding}>{gridWords.finding}</Term>
            </ColumnHead>
          </CardRow>
        </CardTableHead>
        <CardTableBody>
          {rows.map((row) => (
            <GridRow key={row.question.id} row={row} columns={columns} path={path} />
          ))}
        </CardTableBody>
      </CardTable>
    </div>
  )
}

function Columns({ columns, widths }: { columns: readonly Camp[]; widths: ColumnWidths }) {
  return (
    <colgroup>
      <col width={widths.question} />
      <col width={widths.reading} />
      {columns.map((camp, index) => (
        <col key={idOf(camp)} width={widths.camps[index]} />
      ))}
      <col width={widths.finding} />
    </colgroup>
  )
}

/** A camp by its badge and name; one that answers nothing on this page by its badge alone. */
function CampHead({ camp, isSilent }: { camp: Camp; isSilent: boolean }) {
  return (
    <ColumnHead className={`grid-head ${camp ? `camp-${camp.colour}` : ''}`}>
      {camp ? (
        <div className="grid-camp-name">
          <CampBadge badge={camp.badge} colour={camp.colour} name={camp.name} named={!isSilent} />
        </div>
      ) : (
        <Term means={glossaryWords.camp}>{gridWords.noCamp}</Term>
      )}
    </ColumnHead>
  )
}

function idOf(camp: Camp): string {
  return camp?.id ?? 'none'
}
