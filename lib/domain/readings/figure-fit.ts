import { intersect } from '@/lib/domain/figures/interval'
import { compareFigures } from './reading'
import type { ComparedFigure } from './reason'

/**
 * Whether two figures can be one answer (product.md, rule 3): they count the same thing, and some number fits both, be it
 * only about. A date that is missing leaves that open. Whoever gives them: one origin's two words fit as anybody's would.
 */
export function figuresFit(a: ComparedFigure, b: ComparedFigure): boolean {
  const { reading, reasons } = compareFigures({ ...a, origin: null }, { ...b, origin: null })
  if (reading === 'compatible') return true
  const isOther = reasons.some(({ kind }) => kind === 'differs' || kind === 'other-period' || kind === 'other-date')
  return !isOther && intersect(a.figure, b.figure) !== null
}
