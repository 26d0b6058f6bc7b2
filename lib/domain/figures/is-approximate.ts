import { type Figure, readFigure } from './figure'
import { sameInterval } from './interval'
import { memoizeLast } from '@/lib/domain/collections/memoize-last'

const readOnce = memoizeLast(readFigure)

/** Whether a figure's words give it as approximate ("about", "nearly"), and its bounds are those of the words, not overruled. */
export function isApproximate(figure: Figure): boolean {
  const read = readOnce(figure.words)
  return read !== null && read.isApproximate && sameInterval(read, figure)
}
