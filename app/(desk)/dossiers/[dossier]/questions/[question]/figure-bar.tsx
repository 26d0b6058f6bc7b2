import { formatInterval } from '@/lib/domain/figure'
import { barOf, placeOn, type FigureScale } from '@/lib/domain/figure-scale'
import type { Interval } from '@/lib/domain/interval'

const percent = (share: number) => `${(share * 100).toFixed(3)}%`

/** A figure as a bar on the question's scale, in its camp's colour. An end without a bound fades; it has no mark. */
export function FigureBar({ id, scale, interval, colour }: { id: string; scale: FigureScale; interval: Interval; colour: string | null }) {
  const { start, end, fadesLow, fadesHigh } = barOf(scale, interval)
  const fades = fadesLow || fadesHigh
  return (
    <svg
      width="100%"
      height="16"
      role="img"
      aria-label={formatInterval(interval)}
      className={`block overflow-visible ${colour ? `camp-${colour} text-camp` : 'text-apart'}`}
    >
      <line x1="0" x2="100%" y1="8" y2="8" className="stroke-line" />
      {scale.ticks.map((tick) => (
        <line key={tick} x1={percent(placeOn(scale, tick))} x2={percent(placeOn(scale, tick))} y1="5" y2="11" className="stroke-line" />
      ))}
      {fades && (
        <linearGradient id={`fade-${id}`}>
          <stop offset="0" stopColor="currentColor" stopOpacity={fadesLow ? 0 : 1} />
          <stop offset="1" stopColor="currentColor" stopOpacity={fadesHigh ? 0 : 1} />
        </linearGradient>
      )}
      <rect x={percent(start)} width={percent(end - start)} y="6" height="4" fill={fades ? `url(#fade-${id})` : 'currentColor'} />
      {!fadesLow && <rect x={percent(start)} y="2" width="3" height="12" rx="1" fill="currentColor" transform="translate(-1.5 0)" />}
      {!fadesHigh && <rect x={percent(end)} y="2" width="3" height="12" rx="1" fill="currentColor" transform="translate(-1.5 0)" />}
    </svg>
  )
}
