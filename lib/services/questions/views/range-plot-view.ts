import type { Line } from '@/lib/domain/lines/line'
import type { AnswerRow } from '@/lib/data/questions/answers'
import { sideOf } from '@/lib/domain/readings/answer-claim'
import type { ClaimStanding } from '@/lib/domain/claims/standing'
import { countedOtherwise, type Counted } from '@/lib/domain/readings/counted-otherwise'
import { drawnTogether, formatFigure, isShare, percentScale } from '@/lib/domain/figures/share-scale'
import { canBeLogarithmic, plotScale, type ScaleKind } from '@/lib/domain/questions/plot-scale'
import { layOutPlot, shortName } from '@/lib/domain/questions/range-plot'
import { effectiveDate, type EffectiveDate } from '@/lib/domain/dates/effective-date'
import { daysOf, timeScaleOf, type Days } from '@/lib/domain/dates/time-scale'

/** A figure as the plot draws it and the table beside it tells it. */
export interface PlottedAnswer extends ClaimStanding {
  claimId: string
  words: string
  interval: string
  speaker: string
  attributionLine: Line
  camp: AnswerRow['camp']
  date: EffectiveDate | null
  /** It counts something else than the question asks for: never to be added or set against the others. */
  countsOtherwise: boolean
}

/** The figures of a question over time: drawn, and told in a table. */
export type RangePlotView = NonNullable<ReturnType<typeof rangePlotView>>

type Drawn = PlottedAnswer & { days: Days | null; figure: NonNullable<AnswerRow['figure']> }

/**
 * The figures that answers assert or imply, over time; null where there is none. Those without a date that can be read
 * stand in the table only.
 */
export function rangePlotView(question: Counted, answers: readonly AnswerRow[], wanted: ScaleKind | null) {
  const drawn = answers
    .filter(({ stance }) => sideOf(stance) === 'takes')
    .flatMap((answer) => drawnOf(question, answer))
  if (drawn.length === 0) return null
  const together = new Set(
    drawnTogether(
      drawn.map(({ figure }) => figure),
      question.countKind,
    ),
  )
  const dated = drawn.flatMap(({ days, ...rest }) => (days && together.has(rest.figure) ? [{ ...rest, days }] : []))
  const [scale, time] = [
    dated.length > 0 && dated.every(({ figure }) => isShare(figure))
      ? percentScale
      : plotScale(
          dated.map(({ figure }) => figure),
          wanted,
        ),
    timeScaleOf(dated.map(({ days }) => days)),
  ]
  const figures = dated.map(({ claimId, figure, days, interval, speaker }) => {
    return { claimId, interval: figure, days, labelLength: interval.length + 2 + shortName(speaker).length }
  })
  const rows = drawn.map(({ days: _days, figure: _figure, ...answer }): PlottedAnswer => answer)
  return {
    rows,
    drawn: scale &&
      time && {
        scale,
        time,
        marks: layOutPlot(figures, scale, time).map((mark) => ({ ...mark, answer: find(rows, mark.claimId) })),
      },
    canBeLogarithmic: scale?.unit !== 'percent' && canBeLogarithmic(dated.map(({ figure }) => figure)),
  }
}

function drawnOf(question: Counted, answer: AnswerRow): Drawn[] {
  const { claimId, figure, speaker, attributionLine, camp, isWithdrawn, sourceStanding } = answer
  if (!figure) return []
  const date = effectiveDate(answer)
  const days = date && daysOf(date.edtf)
  const interval = formatFigure(figure)
  const countsOtherwise = countedOtherwise(question, figure).length > 0
  return [
    {
      claimId,
      words: figure.words,
      interval,
      speaker,
      attributionLine,
      camp,
      date,
      countsOtherwise,
      isWithdrawn,
      sourceStanding,
      days,
      figure,
    },
  ]
}

function find(rows: readonly PlottedAnswer[], claimId: string): PlottedAnswer {
  const row = rows.find((one) => one.claimId === claimId)
  if (!row) throw new Error(`The plot draws ${claimId}, which it was not given`)
  return row
}
