import type { FigureInLine } from '@/lib/domain/figures/bound'
import { notStated } from '@/lib/domain/figures/numbers-in-line'

/** A figure at a token, in digits, of which nothing is known yet but its bound. */
export function figureInLine(bound: FigureInLine['bound'], at: number): FigureInLine {
  const nothingKnown = { knownWho: undefined, measure: notStated, who: notStated, isPart: false }
  return { bound, from: at, numberAt: at, isPredicted: false, mayAdd: false, ...nothingKnown }
}
