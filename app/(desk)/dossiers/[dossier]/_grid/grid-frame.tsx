'use client'

import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { useHydrated } from '@/app/_ui/use-hydrated'
import { gridWords } from '@/lib/words/questions/grid'
import { chosenRows, type GridRows, keepRows } from './chosen-rows'
import { GridLegend } from './grid-mark'

const never = () => () => undefined
const choices = { compact: gridWords.compact, full: gridWords.full } as const

interface Props {
  /** As this browser chose before. */
  before: GridRows
  isEmpty: boolean
  filters: ReactNode
  children: ReactNode
}

/** The filters of the grid, how much its rows say, and the grid. Full rows write out what compact ones open. */
export function GridFrame({ before, isEmpty, filters, children }: Props) {
  const kept = useSyncExternalStore(
    never,
    () => chosenRows(document.cookie),
    () => before,
  )
  const [chosen, choose] = useState<GridRows | null>(null)
  const rows = chosen ?? kept
  const change = (next: GridRows) => {
    keepRows(next)
    choose(next)
  }
  return (
    <>
      <div className="no-print mb-3 flex flex-wrap items-end gap-x-4 gap-y-2">
        {filters}
        {!isEmpty && <RowsChoice rows={rows} onChange={change} />}
        {!isEmpty && rows === 'compact' && <GridLegend />}
      </div>
      <div className={`grid-${rows}`}>{children}</div>
    </>
  )
}

function RowsChoice({ rows, onChange }: { rows: GridRows; onChange: (next: GridRows) => void }) {
  const hydrated = useHydrated()
  return (
    <fieldset disabled={!hydrated} className="flex items-center gap-2 text-sm">
      <legend className="float-start pe-2">{gridWords.rows}</legend>
      {(['compact', 'full'] as const).map((one) => (
        <label key={one} className="grid-choice">
          <input
            type="radio"
            name="grid-rows"
            checked={rows === one}
            onChange={() => onChange(one)}
            className="sr-only"
          />
          {choices[one]}
        </label>
      ))}
    </fieldset>
  )
}
