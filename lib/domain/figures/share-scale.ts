import { scaleOf, type FigureScale } from './scale'
import { formatInterval } from './figure'
import type { Interval } from './interval'

/** A figure as it is shown: its interval, how it was arrived at, and what it counts over under either of the two names that rows have for it. */
export type ShownFigure = Interval & { basis?: string | null; count?: string | null; countKind?: string | null }

/** The scale of shares, in percent: always the whole, so that two rows of shares are drawn alike. */
export const percentScale: FigureScale = {
  from: 0,
  to: 100,
  logarithmic: false,
  ticks: [0, 25, 50, 75, 100],
  unit: 'percent',
}

/** Whether a figure is a share of a whole (product.md, rule 1), which is drawn and compared only with its like. */
export function isShare({ count, countKind }: ShownFigure): boolean {
  return (countKind ?? count) === 'share'
}

/** The figures of a question that one scale holds: its shares where it asks for one or has nothing else, else all but shares. */
export function drawnTogether<T extends ShownFigure>(figures: readonly T[], askedKind: string | null): T[] {
  const wantsShares = askedKind === 'share' || (askedKind === null && figures.every(isShare))
  return figures.filter((figure) => isShare(figure) === wantsShares)
}

/** The scale that figures of one kind share, that of percent for shares; null where none has a bound. */
export function scaleOfFigures(figures: readonly ShownFigure[]): FigureScale | null {
  return figures.length > 0 && figures.every(isShare) ? percentScale : scaleOf(figures)
}

/** Whether a figure can stand on a scale: shares on one of percent, counts on one of counts. */
export function standsOn(figure: ShownFigure, scale: FigureScale): boolean {
  return isShare(figure) === (scale.unit === 'percent')
}

/** The interval of a figure as short text, with what tells a share and a prediction: "> 7,500", "25 %", "20,000, predicted". */
export function formatFigure(figure: ShownFigure): string {
  return `${formatInterval(figure)}${isShare(figure) ? ' %' : ''}${figure.basis === 'predicted' ? ', predicted' : ''}`
}
