import type { AlphaInterval } from '@/lib/domain/agreement'
import { agreementLines, type AgreementReport } from '@/lib/domain/agreement-report'
import { namesOf } from './alpha-words'

/** Geometry in the units of the drawing: rows of 26 below the axis, alpha on 0 to 600. */
const [width, rowHeight, top] = [600, 26, 22]

interface Row {
  key: string
  alpha: AlphaInterval
  isAll: boolean
}

/** Every alpha with its interval on one axis, and the two conventional lines. A picture of the table below it. */
export function AgreementPlot({ agreement }: { agreement: AgreementReport }) {
  const rows = rowsOf(agreement)
  const from = Math.min(0, ...rows.map(({ alpha }) => Math.max(-1, Math.floor(alpha.low * 5) / 5)))
  const x = (value: number) => ((Math.max(from, value) - from) / (1 - from)) * width
  const height = top + rows.length * rowHeight + 20
  const ticks = Array.from({ length: Math.round((1 - from) * 5) + 1 }, (_, index) => Math.round((from + index / 5) * 10) / 10)
  return (
    <svg aria-hidden="true" viewBox={`-12 0 ${width + 24} ${height}`} className="mt-3 block h-auto w-full max-w-[44rem] text-ink">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={top} y2={height - 18} className="stroke-line" />
          <text x={x(tick)} y={height - 4} textAnchor="middle" className="fill-soft text-2xs">
            {tick.toFixed(1).replace('-', '−')}
          </text>
        </g>
      ))}
      <Line at={x(agreementLines.reliable)} label="0.800" height={height} anchor="start" />
      <Line at={x(agreementLines.tentative)} label="0.667" height={height} anchor="end" />
      {rows.map(({ key, alpha, isAll }, index) => {
        const y = top + (index + 0.5) * rowHeight
        return (
          <g key={key} className={isAll ? 'text-ink' : 'text-edge'}>
            <line x1={x(alpha.low)} x2={x(alpha.high)} y1={y} y2={y} stroke="currentColor" strokeWidth={isAll ? 4 : 2} />
            <circle cx={x(alpha.alpha)} cy={y} r={isAll ? 6 : 4} fill="currentColor" />
          </g>
        )
      })}
    </svg>
  )
}

function rowsOf({ byMetric, pairs }: AgreementReport): Row[] {
  const all = byMetric.ordinal ? [{ key: 'all', alpha: byMetric.ordinal, isAll: true }] : []
  return [...all, ...pairs.flatMap(({ raters, alpha }) => (alpha ? [{ key: namesOf(raters), alpha, isAll: false }] : []))]
}

function Line(props: { at: number; label: string; height: number; anchor: 'start' | 'end' }) {
  const { at, label, height, anchor } = props
  return (
    <>
      <line x1={at} x2={at} y1={top - 4} y2={height - 18} className="stroke-later" strokeWidth="1.5" strokeDasharray="4 3" />
      <text x={anchor === 'start' ? at + 3 : at - 3} y={12} textAnchor={anchor} className="fill-later text-2xs font-semibold">
        {label}
      </text>
    </>
  )
}
