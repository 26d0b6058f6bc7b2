import { standingWords } from '@/lib/domain/claims/standing'
import { describeEdtf } from '@/lib/domain/dates/edtf'
import { line, lineText } from '@/lib/domain/lines/line'
import { plotSize, shortName } from '@/lib/domain/questions/range-plot'
import type { RangePlotView } from '@/lib/services/questions/views/range-plot-view'
import { plotWords } from '@/lib/words/questions/plot'

export type DrawnMark = NonNullable<RangePlotView['drawn']>['marks'][number]

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
const fromTop = (share: number) => (1 - share) * plotSize.height

/** The date a figure stands at, in words, with how it is known. */
export function dateWords({ date }: DrawnMark['answer']): string {
  if (!date) return plotWords.noDateThatCanBeRead
  const words = `${date.of} ${describeEdtf(date.edtf) ?? date.edtf}`
  return date.basis && date.basis !== 'stated' ? `${words} (${date.basis})` : words
}

/** One figure over its date, a link to its claim: hollow where the date is inferred, fading where it has no bound. */
export function PlotMark({ mark, href }: { mark: DrawnMark; href: string }) {
  const { answer, at, shift, bar, claimId } = mark
  const name = lineText(
    line`${answer.words} (${answer.interval}), ${answer.attributionLine}, ${[dateWords(answer), ...standingWords(answer)].join(', ')}`,
  )
  const level = fromTop(bar.fadesLow ? bar.end : bar.start)
  return (
    <svg
      x={percent(at)}
      overflow="visible"
      className={answer.camp ? `camp-${answer.camp.colour} text-camp` : 'text-apart'}
    >
      <a href={href} aria-label={name} className="plot-mark">
        <title>{name}</title>
        <g transform={`translate(${shift} 0)`}>
          <rect
            x="-13"
            y={fromTop(bar.end) - 6}
            width="26"
            height={Math.max(26, (bar.end - bar.start) * plotSize.height + 24)}
            fill="transparent"
          />
          <Range id={claimId} bar={bar} isHollow={answer.date?.isInferred ?? true} />
          {answer.camp && <Badge y={fromTop(bar.start) + 5} badge={answer.camp.badge} />}
          <Label mark={mark} level={level} />
        </g>
      </a>
    </svg>
  )
}

function Range({ id, bar, isHollow }: { id: string; bar: DrawnMark['bar']; isHollow: boolean }) {
  const [top, bottom] = [fromTop(bar.end), fromTop(bar.start)]
  if (bottom - top < 3)
    return (
      <circle
        cy={bottom}
        r="5"
        strokeWidth="2"
        stroke="currentColor"
        className={isHollow ? 'fill-surface' : 'fill-current'}
      />
    )
  const paint = `url(#range-${id})`
  const look = isHollow
    ? { className: 'fill-surface', stroke: paint, strokeWidth: 1.5, strokeDasharray: '4 2.5' }
    : { fill: paint }
  return (
    <>
      <linearGradient id={`range-${id}`} x1="0" x2="0" y1="0" y2="1">
        <stop offset="0" stopColor="currentColor" stopOpacity={bar.fadesHigh ? 0 : 1} />
        <stop
          offset={bar.fadesHigh ? '0.85' : bar.fadesLow ? '0.15' : '0.5'}
          stopColor="currentColor"
          stopOpacity="1"
        />
        <stop offset="1" stopColor="currentColor" stopOpacity={bar.fadesLow ? 0 : 1} />
      </linearGradient>
      <rect x="-3" y={top} width="6" height={bottom - top} {...look} />
      {!bar.fadesHigh && <line x1="-8" x2="8" y1={top} y2={top} stroke="currentColor" strokeWidth="2.5" />}
      {!bar.fadesLow && <line x1="-8" x2="8" y1={bottom} y2={bottom} stroke="currentColor" strokeWidth="2.5" />}
    </>
  )
}

function Badge({ y, badge }: { y: number; badge: string }) {
  return (
    <>
      <rect x="-11" y={y} width="22" height="14" rx="3" fill="currentColor" />
      <text x="0" y={y + 10.5} textAnchor="middle" className="fill-on-camp text-[10px] font-semibold">
        {badge}
      </text>
    </>
  )
}

/** What the mark says, level with its bound, or at the end of a line that leads there. */
function Label({ mark: { answer, label }, level }: { mark: DrawnMark; level: number }) {
  const side = label.side === 'right' ? 1 : -1
  const y = level - label.rise
  return (
    <>
      {label.led && <line x1={side * 4} x2={side * (label.away - 3)} y1={level} y2={y} className="plot-leader" />}
      <text
        x={side * label.away}
        y={y + 4}
        textAnchor={label.side === 'right' ? 'start' : 'end'}
        className="plot-label fill-soft text-xs"
      >
        <tspan className="fill-current font-semibold">{answer.interval}</tspan>{' '}
        {lineText(line`${shortName(answer.speaker)}`)}
        {answer.countsOtherwise && ' ‖'}
      </text>
    </>
  )
}
