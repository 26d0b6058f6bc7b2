import Link from 'next/link'
import { placeOn, type FigureScale } from '@/lib/domain/figures/scale'
import { plotSize } from '@/lib/domain/questions/range-plot'
import { placeOnTime, type TimeScale } from '@/lib/domain/dates/time-scale'
import type { RangePlotView } from '@/lib/services/questions/views/range-plot-view'
import { plotWords } from '@/lib/words/questions/plot'
import { PlotMark } from './plot-mark'
import { PlotTable } from './plot-table'
import './range-plot.css'

const plain = new Intl.NumberFormat('en')
const percent = (share: number) => `${(share * 100).toFixed(3)}%`

/** The figures given, over time: ranges in their camps' colours, every mark a link, and the same as a table. */
export function RangePlot({ dossier, path, plot }: { dossier: string; path: string; plot: RangePlotView }) {
  const { rows, drawn, canBeLogarithmic } = plot
  return (
    <section aria-labelledby="plot" className="sheet min-w-0 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="plot">{plotWords.figuresOverTime}</h2>
        {drawn && canBeLogarithmic && <ScaleChoice path={path} isLog={drawn.scale.logarithmic} />}
      </div>
      {drawn ? (
        <Drawing dossier={dossier} drawn={drawn} />
      ) : (
        <p className="mt-1 text-soft">{plotWords.noneOfThemHasADate}</p>
      )}
      <PlotTable dossier={dossier} rows={rows} />
    </section>
  )
}

function ScaleChoice({ path, isLog }: { path: string; isLog: boolean }) {
  const choices = [
    { scale: 'log', label: plotWords.logScale, chosen: isLog },
    { scale: 'linear', label: plotWords.linear, chosen: !isLog },
  ]
  return (
    <nav aria-label={plotWords.scaleOfThePlot} className="no-print flex gap-1.5">
      {choices.map(({ scale, label, chosen }) => (
        <Link
          key={scale}
          href={`${path}?scale=${scale}`}
          scroll={false}
          prefetch={false}
          aria-current={chosen || undefined}
          className={`inline-flex min-h-7 items-center rounded-full border px-3 text-xs ${chosen ? 'border-ink font-medium' : 'border-line text-soft hover:border-edge'}`}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

function Drawing({ dossier, drawn }: { dossier: string; drawn: NonNullable<RangePlotView['drawn']> }) {
  const { scale, time, marks } = drawn
  return (
    <>
      <div className="mt-2 overflow-x-auto">
        <div className="plot-frame">
          <svg
            width="100%"
            height={plotSize.height + 52}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no element that groups its links
            role="group"
            aria-label={plotWords.figuresOverTimeDrawn}
            className="block overflow-visible text-xs"
          >
            <g transform="translate(0 10)">
              <Axes scale={scale} time={time} />
              {marks.map((mark) => (
                <PlotMark key={mark.claimId} mark={mark} href={`/dossiers/${dossier}/claims/${mark.claimId}`} />
              ))}
            </g>
          </svg>
        </div>
      </div>
      <p className="mt-1 text-xs text-soft">
        {plotWords.anEndThatFadesHasNo}
        {scale.logarithmic && plotWords.equalStepsUpwards}
      </p>
    </>
  )
}

/** Numbers on the left, dates below; the words of every mark say the same. */
function Axes({ scale, time }: { scale: FigureScale; time: TimeScale }) {
  return (
    <g aria-hidden="true" className="fill-soft">
      {scale.ticks.map((tick) => {
        const y = (1 - placeOn(scale, tick)) * plotSize.height
        return (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
            <text x="-8" y={y + 4} textAnchor="end">
              {plain.format(tick)}
            </text>
          </g>
        )
      })}
      {time.ticks.map(({ day, label }) => (
        <text key={day} x={percent(placeOnTime(time, day))} y={plotSize.height + 36} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  )
}
