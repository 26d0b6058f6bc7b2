import type { LineAnswer } from '@/lib/domain/print-lines/line-answer'
import { line } from '@/lib/domain/lines/line'
import { answer, figureAnswer, origin } from './answers'

/** What is set of an answer that a line is made from. */
export type More = Partial<LineAnswer>

const standing = { isWithdrawn: false, sourceStanding: null, caveat: null }

/** An answer of a named origin that asserts, unless changed. */
export function lineAnswer(speaker: string, more: More = {}): LineAnswer {
  const given = { speaker, origin: origin(speaker), ...more }
  const attributionLine = line`${speaker}, as reported by The Herald`
  return { ...answer(`claim of ${speaker}`, { attributionLine, ...given }), ...standing, ...more }
}

/** The same with a figure: 45 killed in Homs as a running total on 10 March 2012, unless changed. */
export function lineFigure(
  speaker: string,
  figure: Parameters<typeof figureAnswer>[1] = {},
  more: More = {},
): LineAnswer {
  return lineAnswer(speaker, { figure: figureAnswer('any', figure).figure, ...more })
}
