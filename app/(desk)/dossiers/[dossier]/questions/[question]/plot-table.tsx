import Link from 'next/link'
import { CampBadge } from '@/app/_ui/camp-badge'
import { ComposedLine } from '@/app/_ui/composed-line'
import { StandingMarks } from '@/app/_ui/standing-marks'
import { Unbroken } from '@/app/_ui/unbroken'
import type { RangePlotView } from '@/lib/services/questions/views/range-plot-view'
import { plotWords } from '@/lib/words/questions/plot'
import { dateWords } from './plot-mark'

/** The figures of the plot as a table, those without a date among them. */
export function PlotTable({ dossier, rows }: { dossier: string; rows: RangePlotView['rows'] }) {
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-6 items-center text-soft">{plotWords.theSameAsATable}</summary>
      <table className="rows rows-stack mt-1">
        <thead>
          <tr>
            <th scope="col">{plotWords.figure}</th>
            <th scope="col">{plotWords.bounds}</th>
            <th scope="col">{plotWords.whoSaysIt}</th>
            <th scope="col">{plotWords.standsAt}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.claimId}>
              <th scope="row">
                <Link href={`/dossiers/${dossier}/claims/${row.claimId}`} prefetch={false} className="link">
                  <bdi>
                    <Unbroken>{row.words}</Unbroken>
                  </bdi>
                </Link>
                {row.countsOtherwise && (
                  <span className="font-normal text-apart"> {plotWords.countsSomethingElse}</span>
                )}
              </th>
              <td className="whitespace-nowrap">{row.interval}</td>
              <td>
                {row.camp && <CampBadge {...row.camp} />} <StandingMarks of={row} />
                <ComposedLine of={row.attributionLine} />
              </td>
              <td>
                <Unbroken>{dateWords(row)}</Unbroken>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
