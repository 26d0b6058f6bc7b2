'use client'

import { Fragment } from 'react'
import { Button } from '@/app/_ui/button'
import { problemFile } from '@/lib/domain/claim-rows/problem-rows'
import type { RowOutcome, SheetReport } from '@/lib/domain/claims/import-report'
import { importWords } from '@/lib/words/claims/import'
import { say } from '@/lib/words/say'

/** What a check found in a sheet besides problems: what becomes of its columns and of each row. */
export function CheckedSheet({ sheet }: { sheet: SheetReport }) {
  const { taken, leftAside, unknown, absent } = sheet.columns
  return (
    <>
      <section aria-label={importWords.columns} className="sheet mt-4 space-y-2 p-4">
        <h2 className="font-semibold">{importWords.columns}</h2>
        <Columns says={importWords.columnsTaken} names={taken} />
        {unknown.length > 0 && <Columns says={importWords.columnsUnknown} names={unknown} stands="text-conflict" />}
        {leftAside.length > 0 && <Columns says={importWords.columnsLeftAside} names={leftAside} />}
        {absent.length > 0 && <Columns says={importWords.columnsAbsent} names={absent} />}
      </section>
      {sheet.rows.length > 0 && <Rows sheet={sheet} />}
    </>
  )
}

function Columns({ says, names, stands = 'text-soft' }: { says: string; names: readonly string[]; stands?: string }) {
  return (
    <p>
      <span className={stands}>{says}</span>{' '}
      {names.map((name) => (
        <Fragment key={name}>
          <code dir="auto" className="me-1 inline-block rounded bg-tint px-1 text-xs wrap-break-word">
            {name}
          </code>{' '}
        </Fragment>
      ))}
    </p>
  )
}

function Rows({ sheet: { rows, rowsLeft } }: { sheet: SheetReport }) {
  return (
    <section aria-label={importWords.rowByRow} className="sheet mt-4 overflow-x-clip">
      <h2 className="px-4 py-3 font-semibold">{importWords.rowByRow}</h2>
      <table className="w-full text-start">
        <thead className="border-y border-line bg-head text-xs text-soft">
          <tr>
            <th scope="col" className="w-16 px-3 py-2 text-end font-semibold">
              {importWords.row}
            </th>
            <th scope="col" className="px-3 py-2 text-start font-semibold">
              {importWords.claim}
            </th>
            <th scope="col" className="w-2/5 px-3 py-2 text-start font-semibold">
              {importWords.whatBecomesOfIt}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, claim, outcome }) => (
            <tr key={line} className="border-t border-line align-top first:border-0">
              <th scope="row" className="px-3 py-2 text-end font-semibold tabular-nums">
                {line.toLocaleString('en')}
              </th>
              <td dir="auto" className="px-3 py-2 wrap-break-word">
                {claim}
              </td>
              <td className={`px-3 py-2 ${colours[outcome]}`}>{outcomes[outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rowsLeft > 0 && (
        <p className="border-t border-line px-4 py-2 text-soft">{say(importWords.moreRows, { count: rowsLeft })}</p>
      )}
    </section>
  )
}

const outcomes = {
  new: importWords.rowIsNew,
  there: importWords.rowIsThere,
  differs: importWords.rowDiffers,
  refused: importWords.rowIsRefused,
} as const satisfies Record<RowOutcome, string>

const colours: Record<RowOutcome, string> = {
  new: 'text-agree',
  there: 'text-soft',
  differs: '',
  refused: 'text-conflict',
}

/** Saves the refused rows as a file that can be mended and sent again. */
export function RefusedRows({ sheet, file }: { sheet: SheetReport; file: string }) {
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([problemFile(sheet)], { type: 'text/csv' }))
    link.download = `${file.replace(/\.[^.]*$/, '')}-refused.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <div className="border-t border-line px-4 py-3">
      <Button onClick={save}>{importWords.downloadRefusedRows}</Button>
      <p className="mt-1 text-soft">{importWords.mendAndSendAgain}</p>
    </div>
  )
}
