import { placeOn, type FigureScale } from '@/lib/domain/figures/scale'
import { plotWords } from '@/lib/words/questions/plot'

/** Who says it beside its figure, so that axis and bars stand in one column; below one another on a phone. */
export const answerColumns = 'grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]'

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const plain = new Intl.NumberFormat('en')

/** The numbers of the scale that all figures of a question share, above the bars. */
export function FigureAxis({ scale }: { scale: FigureScale }) {
  return (
    <div className={`${answerColumns} border-b border-line px-4 pt-2 text-soft`} aria-hidden="true">
      <p className="self-end pb-1 text-xs max-sm:hidden">{scale.logarithmic ? plotWords.eachStepTenTimes : ''}</p>
      <svg width="100%" height="20" className="overflow-visible text-xs">
        {scale.ticks.map((tick) => {
          const place = placeOn(scale, tick)
          return (
            <g key={tick}>
              <text
                x={`${place * 100}%`}
                y="12"
                fill="currentColor"
                textAnchor={place === 0 ? 'start' : place === 1 ? 'end' : 'middle'}
              >
                {Math.abs(tick) >= 10_000 ? compact.format(tick) : plain.format(tick)}
              </text>
              <line x1={`${place * 100}%`} x2={`${place * 100}%`} y1="16" y2="20" className="stroke-edge" />
            </g>
          )
        })}
      </svg>
    </div>
  )
}
