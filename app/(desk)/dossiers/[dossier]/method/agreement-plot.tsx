import { ComposedLine } from '@/app/_ui/composed-line'
import { sayLine } from '@/app/_ui/say-line'
import type { AlphaInterval } from '@/lib/domain/agreement/agreement'
import { agreementLines, type AgreementReport } from '@/lib/domain/agreement/report'
import { lineText, type Line } from '@/lib/domain/lines/line'
import { methodWords } from '@/lib/words/dossiers/method'
import { namesOf } from './alpha-words'

/** In pixels, as the classes of the names beside the drawing have them; across, everything is in per cent of the width. */
const [rowHeight, top, below] = [34, 22, 20]

interface Row {
  name: Line
  alpha: AlphaInterval
  isAll: boolean
}

/** Every alpha with its interval on one axis, level with its name, and the two conventional lines. A picture of the table below it. */
export function AgreementPlot({ agreement }: { agreement: AgreementReport }) {
  const rows = rowsOf(agreement)
  return (
    <div aria-hidden="true" className="mt-3 grid max-w-[52rem] grid-cols-[fit-content(55%)_minmax(0,1fr)] gap-x-5 pe-3">
      <ul className="pt-[22px] text-xs">
        {rows.map(({ name, isAll }, index) => (
          <li
            key={`${index} ${lineText(name)}`}
            className={`flex h-[34px] items-center leading-4 ${isAll ? 'font-semibold' : 'text-soft'}`}
          >
            <ComposedLine of={name} />
          </li>
        ))}
      </ul>
      <Drawing rows={rows} />
    </div>
  )
}

function Drawing({ rows }: { rows: readonly Row[] }) {
  const from = Math.min(0, ...rows.map(({ alpha }) => Math.max(-1, Math.floor(alpha.low * 2) / 2)))
  const x = (value: number) => `${Math.round(((Math.max(from, value) - from) / (1 - from)) * 10_000) / 100}%`
  const end = top + rows.length * rowHeight
  const ticks = Array.from({ length: Math.round((1 - from) * 2) + 1 }, (_, index) => from + index / 2)
  return (
    <svg width="100%" height={end + below} className="block overflow-visible">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={end} className="stroke-line" />
          <text x={x(tick)} y={end + 14} textAnchor="middle" className="fill-soft text-xs">
            {tick.toFixed(1).replace('-', '−')}
          </text>
        </g>
      ))}
      <Threshold at={x(agreementLines.reliable)} label="0.800" end={end} anchor="start" />
      <Threshold at={x(agreementLines.tentative)} label="0.667" end={end} anchor="end" />
      {rows.map(({ name, alpha, isAll }, index) => {
        const y = top + (index + 0.5) * rowHeight
        return (
          <g key={`${index} ${lineText(name)}`} className={isAll ? 'text-ink' : 'text-edge'}>
            <line
              x1={x(alpha.low)}
              x2={x(alpha.high)}
              y1={y}
              y2={y}
              stroke="currentColor"
              strokeWidth={isAll ? 4 : 2}
            />
            <circle cx={x(alpha.alpha)} cy={y} r={isAll ? 6 : 4} fill="currentColor" />
          </g>
        )
      })}
    </svg>
  )
}

function rowsOf({ alpha: ofAll, pairs, raters }: AgreementReport): Row[] {
  const all = ofAll ? [{ name: sayLine(methodWords.allOfTheDesk, { raters }), alpha: ofAll, isAll: true }] : []
  return [
    ...all,
    ...pairs.flatMap(({ raters: two, alpha }) => (alpha ? [{ name: namesOf(two), alpha, isAll: false }] : [])),
  ]
}

function Threshold(props: { at: string; label: string; end: number; anchor: 'start' | 'end' }) {
  const { at, label, end, anchor } = props
  return (
    <>
      <line x1={at} x2={at} y1={top - 4} y2={end} className="stroke-later" strokeWidth="1.5" strokeDasharray="4 3" />
      <text
        x={at}
        dx={anchor === 'start' ? 3 : -3}
        y={12}
        textAnchor={anchor}
        className="fill-later text-xs font-semibold"
      >
        {label}
      </text>
    </>
  )
}
