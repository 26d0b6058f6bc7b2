import type { HeadedQuestion } from '@/lib/data/questions/list'
import type { QuestionRowView } from '@/lib/data/questions/rows'
import { grouped } from '@/lib/domain/collections/grouped'
import { sideOf } from '@/lib/domain/readings/answer-claim'
import { drawnTogether, scaleOfFigures } from '@/lib/domain/figures/share-scale'
import { rangesAmong } from '@/lib/domain/rows/candidates'
import { type RowNames, speakRow, type SpokenPart } from '@/lib/domain/rows/sentences'
import type { QuestionKind } from '@/lib/domain/vocabulary'
import { answerOrigins, type AnswerOrigins } from './answer-origins'
import { gridAnswer, type GridAnswer } from './grid-answer'

/** Answers that a cell shows before it points to the question's page. */
const answersOfCell = 4
/** Answers whose origins a row tells, those with most claims first. */
const originsShown = 6

/** `isAlso` where the answer before it in its cell says the same. */
export type CellAnswer = GridAnswer & { isAlso: boolean }

/** What one camp answers to one question. */
export interface GridCell {
  /** Null for whoever has no camp. */
  campId: string | null
  /** Those that say the same follow one another. */
  answers: CellAnswer[]
  more: number
}

/** One question of the grid, as one viewer may see it. */
export interface GridRow {
  question: { id: string; key: string; text: string; kind: QuestionKind; event: string | null }
  cells: GridCell[]
  parts: SpokenPart[]
  origins: AnswerOrigins[]
  isContested: boolean
  finding: HeadedQuestion['finding']
  /** How many answers stand in all; `read` of them are read here. */
  of: number
  read: number
  needsRating: boolean
}

/** Who looks at a row, at which camps, and when they last did. */
export interface GridLook {
  isReader: boolean
  lastLook: Date | null
  campIds: readonly (string | null)[]
}

/** A row of the grid from a question and how it reads. */
export function gridRow(question: HeadedQuestion, { answers, of, reading }: QuestionRowView, look: GridLook): GridRow {
  const { id, key, text, kind, event, finding } = question
  const names: RowNames = { kind, answers, positions: question.positions }
  const latest = answers.filter(({ isLatest }) => isLatest)
  const scale =
    kind === 'figure'
      ? scaleOfFigures(
          drawnTogether(
            latest.flatMap(({ figure, stance }) => (figure && sideOf(stance) === 'takes' ? [figure] : [])),
            null,
          ),
        )
      : null
  const ranges = rangesAmong(answers)
  const cells = look.campIds.map((campId) => {
    const ofCamp = latest.filter((answer) => answer.campId === campId)
    const shown = ofCamp.slice(0, answersOfCell).map((answer) => gridAnswer(answer, { names, ranges, scale, ...look }))
    return { campId, answers: sameTogether(shown), more: ofCamp.length - shown.length }
  })
  const needsRating = cells.some((cell) => cell.answers.some((answer) => answer.needsRating))
  return {
    question: { id, key, text, kind, event },
    cells,
    parts: speakRow(reading, names),
    origins: answerOrigins(reading, names, originsShown),
    isContested: reading.isContested,
    finding,
    of,
    read: answers.length,
    needsRating,
  }
}

/** Answers in their order, but those that say the same after the first of them. */
function sameTogether(answers: readonly GridAnswer[]): CellAnswer[] {
  const bySays = [...grouped(answers, ({ says }) => says).values()]
  return bySays.flatMap((same) => same.map((answer, index) => ({ ...answer, isAlso: index > 0 })))
}
