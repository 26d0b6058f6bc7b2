import { type AnswerClaim, comparedFigure } from '@/lib/domain/readings/answer-claim'
import { type AnswerReading, compareAnswers } from '@/lib/domain/readings/answer-reading'
import { figuresFit } from '@/lib/domain/readings/figure-fit'
import { lineText } from '@/lib/domain/lines/line'
import { readingInLine, readingSentence } from '@/lib/domain/readings/sentences'
import { spokenAnswer } from './sentences'
import type { LinkType } from '@/lib/domain/vocabulary'

/** A claim with a figure, as a link to another is read. */
export type LinkedFigure = AnswerClaim & { speaker: string }

/** How two figures read that a link would join though they do not fit. */
export interface UnfitReading {
  /** The reading in a few words, by which an editor says that it was shown: "differ by 26", "different things counted". */
  words: string
  /** What both say, and why they read so. */
  sentence: string
}

const joining: readonly LinkType[] = ['corroborates', 'repeats']

/**
 * What an editor must be shown before a link of this type is made (rule 3): the reading of two figures that it would call
 * one answer though they do not fit; null where there is nothing to show. Such a link adds no origin to either.
 */
export function readingToShow(type: LinkType, from: LinkedFigure | null, to: LinkedFigure | null): UnfitReading | null {
  if (!joining.includes(type) || !from || !to || fit(from, to)) return null
  const reading: AnswerReading = compareAnswers('figure', from, to)
  const names = { kind: 'figure' as const, positions: [] }
  return {
    words: readingInLine(reading),
    sentence: lineText(readingSentence(reading, spokenAnswer(from, names), spokenAnswer(to, names))),
  }
}

function fit(from: LinkedFigure, to: LinkedFigure): boolean {
  const [one, other] = [comparedFigure(from), comparedFigure(to)]
  return !one || !other || ((from.stance === 'denies') === (to.stance === 'denies') && figuresFit(one, other))
}
