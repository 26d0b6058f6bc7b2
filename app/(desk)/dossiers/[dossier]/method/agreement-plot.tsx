import type { AlphaInterval } from '@/lib/domain/agreement'
import { agreementLines, type AgreementReport } from '@/lib/domain/agreement-report'
import { namesOf } from './alpha-words'

/** In pixels; across, everything is in per cent of the width. */
const [rowHeight, top, below] = [34, 22, 20]

interface Row {
  name: string
  alpha: AlphaInterval
  isAll: boolean
}

/** Every alpha with its interval on one axis, and the two conventional lines. A picture of the table below it. */
export function AgreementPlot({ agreement }: { agreement: AgreementReport }) {
  const rows = rowsOf(agreement)
  const from = Math.min(0, ...rows.map(({ alpha }) => Math.max(-1, Math.floor(alpha.low * 2) / 2)))
  const x = (value: number) => `${Math.round(((Math.max(from, value) - from) / (1 - from)) * 10_000) / 100}%`
  const end = top + rows.length * rowHeight
  const ticks = Array.from({ length: Math.round((1 - from) * 2) + 1 }, (_, index) => from + index / 2)
  return (
    <div className="mt-3 max-w-[44rem] px-3">
      <svg aria-hidden="true" width="100%" height={end + below} className="block overflow-visible">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={top} y2={end} className="stroke-line" />
            <text x={x(tick)} y={end + 14} textAnchor="middle" className="fill-soft text-2xs">
              {tick.toFixed(1).replace('-', '−')}
            </text>
          </g>
        ))}
        <Line at={x(agreementLines.reliable)} label="0.800" end={end} anchor="start" />
        <Line at={x(agreementLines.tentative)} label="0.667" end={end} anchor="end" />
        {rows.map(({ name, alpha, isAll }, index) => {
          const y = top + index * rowHeight
          return (
            <g key={`${index} ${name}`} className={isAll ? 'text-ink' : 'text-edge'}>
              <text x="0" y={y + 12} className={`text-2xs ${isAll ? 'fill-ink font-semibold' : 'fill-soft'}`}>
                {name}
              </text>
              <line x1={x(alpha.low)} x2={x(alpha.high)} y1={y + 23} y2={y + 23} stroke="currentColor" strokeWidth={isAll ? 4 : 2} />
              <circle cx={x(alpha.alpha)} cy={y + 23} r={isAll ? 6 : 4} fill="currentColor" />
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function rowsOf({ alpha: ofAll, pairs, raters }: AgreementReport): Row[] {
  const all = ofAll ? [{ name: `all ${raters} of the desk`, alpha: ofAll, isAll: true }] : []
  return [...all, ...pairs.flatMap(({ raters: two, alpha }) => (alpha ? [{ name: namesOf(two), alpha, isAll: false }] : []))]
}

function Line(props: { at: string; label: string; end: number; anchor: 'start' | 'end' }) {
  const { at, label, end, anchor } = props
  return (
    <>
      <line x1={at} x2={at} y1={top - 4} y2={end} className="stroke-later" strokeWidth="1.5" strokeDasharray="4 3" />
      <text x={at} dx={anchor === 'start' ? 3 : -3} y={12} textAnchor={anchor} className="fill-later text-2xs font-semibold">
        {label}
      </text>
    </>
  )
}
