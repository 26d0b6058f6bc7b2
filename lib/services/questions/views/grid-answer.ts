import type { Line } from '@/lib/domain/lines/line'
import type { RowAnswerView } from '@/lib/data/questions/row-answers'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import { shortAttribution } from '@/lib/domain/chains/chain'
import { deskCell, type DeskCell } from '@/lib/domain/claims/desk-cell'
import { sideOf } from '@/lib/domain/readings/answer-claim'
import { asOf } from '@/lib/domain/dates/as-of'
import { formatFigure, standsOn } from '@/lib/domain/figures/share-scale'
import { barOf, type FigureBar, type FigureScale } from '@/lib/domain/figures/scale'
import { shownStatement } from '@/lib/domain/offers/shown-statement'
import { voiceOf } from '@/lib/domain/rows/answer'
import type { rangesAmong } from '@/lib/domain/rows/candidates'
import { spokenAnswer, type RowNames } from '@/lib/domain/rows/sentences'
import type { ClaimStatus } from '@/lib/domain/vocabulary'

/** A date of an answer: what it is the date of, EDTF, and how it is known. */
export interface GridDate {
  of: 'as of' | 'said' | 'published'
  edtf: string
  basis: string | null
}

/** An origin's answer as a cell of the grid shows it to one viewer; what blind rating hides is not in it. */
export interface GridAnswer extends ClaimStanding {
  claimId: string
  attributionLine: Line
  /** Who says it and through which outlet, for a compact row. */
  who: string
  via: string | null
  /** It is disputed whether it was said. */
  isDisputed: boolean
  /** What it says, short: the figure's words, a position, yes or no; of an open question, the statement. */
  says: string
  /** The bounds of its figure in signs, and its bar on the row's scale. */
  interval: string | null
  bar: FigureBar | null
  implied: boolean
  date: GridDate | null
  hedge: string | null
  caveat: string | null
  interestReason: string | null
  changedAnswer: boolean
  earlier: number
  /** Figures that its origin gave before, in their words, newest first; of many the newest. */
  earlierSays: string[]
  /** The range of what its origin gave at the same time without an order, this figure among it, in signs; or null. */
  range: string | null
  status: ClaimStatus
  desk: DeskCell
  deskStale: boolean
  /** It changed after the viewer last looked. */
  isNew: boolean
  /** The viewer may rate it and has neither rated nor abstained. */
  needsRating: boolean
}

/** Earlier figures that a cell tells in their words. */
const earlierShown = 3

/** What a cell is shown with: the row's names and scale, who looks, and when they last did. */
export interface GridSight {
  names: RowNames
  /** Of the row's answers, by claim: the range of what their counter gave alongside. */
  ranges: ReturnType<typeof rangesAmong>
  scale: FigureScale | null
  isReader: boolean
  lastLook: Date | null
}

/** One answer of a row as its cell shows it. */
export function gridAnswer(answer: RowAnswerView, { names, ranges, scale, isReader, lastLook }: GridSight): GridAnswer {
  const { figure, claimId, attributionLine, hedge, caveat, interestReason, changedAnswer, earlier, status, deskStale } =
    answer
  // A denial gives no figure of its own: what it denies is said, never drawn.
  const counts = names.kind === 'figure' && sideOf(answer.stance) === 'takes' ? figure : null
  const desk = deskCell(answer, isReader)
  const { isWithdrawn, sourceStanding } = answer
  const range = ranges.get(claimId) ?? null
  const marks = {
    range: range && formatFigure(range),
    earlierSays: earlierFigures(answer, names),
    isWithdrawn,
    sourceStanding,
    hedge,
    caveat,
    interestReason,
    changedAnswer,
    earlier,
    status,
    desk,
    deskStale,
  }
  return {
    claimId,
    attributionLine,
    ...shortAttribution(answer),
    isDisputed: answer.attribution === 'disputed',
    says: counts?.words ?? (names.kind === 'open' ? shownStatement(answer) : deniedWords(answer, names)),
    interval: counts && formatFigure(counts),
    bar: counts && scale && standsOn(counts, scale) ? barOf(scale, counts) : null,
    implied: answer.stance === 'implies',
    date: dateOf(answer),
    ...marks,
    isNew: lastLook !== null && answer.updatedAt > lastLook,
    needsRating: !isReader && !answer.judged && desk !== 'unrated',
  }
}

function earlierFigures(answer: RowAnswerView, { kind, answers }: RowNames): string[] {
  if (kind !== 'figure') return []
  const earlier = answers.filter((one) => !one.isLatest && voiceOf(one) === voiceOf(answer))
  const words = earlier.flatMap(({ figure }) => figure?.words ?? [])
  return [...new Set(words)].filter((one) => one !== answer.figure?.words).slice(0, earlierShown)
}

function deniedWords(answer: RowAnswerView, names: RowNames): string {
  const { figure, stance } = answer
  return figure && stance === 'denies' && names.kind === 'figure'
    ? `denies: ${figure.words}`
    : spokenAnswer(answer, names).what
}

function dateOf({ figure, saidDate, saidDateBasis, publishedDate, publishedBasis }: RowAnswerView): GridDate | null {
  const bases = { 'as of': figure?.asOfBasis ?? null, said: saidDateBasis, published: publishedBasis }
  const date = figure && asOf({ ...figure, saidDate, publishedDate })
  if (date) return { of: date.of, edtf: date.edtf, basis: bases[date.of] }
  if (saidDate) return { of: 'said', edtf: saidDate, basis: saidDateBasis }
  return publishedDate === null ? null : { of: 'published', edtf: publishedDate, basis: publishedBasis }
}
