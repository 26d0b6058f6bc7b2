import type { PlannedFigure } from './claim-plan'

/** The words of a figure: a count, or a floor without a ceiling. */
export function figureWords({ low, high }: PlannedFigure): string {
  const number = low.toLocaleString('en')
  return high === null ? `at least ${number}` : number
}
