import type { FigureBar as Bar } from '@/lib/domain/figures/scale'

/**
 * An interval on its scale, in the camp's colour of whatever stands around it. An end that is not bounded fades
 * out; a single number is a dot. Purely a picture where words stand beside it, else `label` is read. `id` is unique
 * on the page; `ticks` are places of the scale's numbers, from 0 to 1.
 */
export function FigureBar(props: {
  id: string
  bar: Bar
  label?: string
  ticks?: readonly number[]
  className?: string
}) {
  const { id, bar, label, ticks = [], className = '' } = props
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
  const isDot = bar.end - bar.start < 0.004 && !bar.fadesLow && !bar.fadesHigh
  return (
    <svg
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      width="100%"
      height="12"
      className={`block overflow-visible text-camp ${className}`}
    >
      <defs>
        <linearGradient id={`fade-${id}`}>
          <stop offset="0" stopColor="currentColor" stopOpacity={bar.fadesLow ? 0 : 1} />
          <stop offset="0.5" stopColor="currentColor" stopOpacity="1" />
          <stop offset="1" stopColor="currentColor" stopOpacity={bar.fadesHigh ? 0 : 1} />
        </linearGradient>
      </defs>
      <line x1="0" x2="100%" y1="6" y2="6" className="stroke-line" strokeWidth="1" />
      {ticks.map((at) => (
        <line key={at} x1={percent(at)} x2={percent(at)} y1="3" y2="9" className="stroke-line" />
      ))}
      {isDot ? (
        <circle cx={percent(bar.start)} cy="6" r="4" fill="currentColor" />
      ) : (
        <rect x={percent(bar.start)} y="4" width={percent(bar.end - bar.start)} height="4" fill={`url(#fade-${id})`} />
      )}
      {!isDot && !bar.fadesLow && <End at={percent(bar.start)} />}
      {!isDot && !bar.fadesHigh && <End at={percent(bar.end)} />}
    </svg>
  )
}

function End({ at }: { at: string }) {
  return <line x1={at} x2={at} y1="1" y2="11" stroke="currentColor" strokeWidth="2.5" />
}
