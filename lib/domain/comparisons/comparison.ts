import { countedOtherwise, type Counted } from '@/lib/domain/readings/counted-otherwise'
import { dateOrder } from '@/lib/domain/dates/edtf'
import type { QuestionKind, Stance } from '@/lib/domain/vocabulary'

/** An answer as far as being a rival goes; of a figure what it counts, and the date it stands at (EDTF). */
export interface RivalAnswer {
  claimId: string
  questionId: string
  stance: Stance
  positionId: string | null
  figure: (Counted & { asOfDate: string | null }) | null
}

/**
 * Why two answers are not to be compared, or null when they are rivals (rules 4 and 9): answers to one question
 * that take a side, are not the same answer, and, where they are figures, count the same at one date.
 */
export function rivalProblem(kind: QuestionKind, a: RivalAnswer, b: RivalAnswer): string | null {
  if (a.claimId === b.claimId) return 'Choose two different claims.'
  if (a.questionId !== b.questionId) return 'Only answers to one question are compared.'
  if (!takesSide(a) || !takesSide(b))
    return 'An answer that says not known, or declines, takes no side, so there is nothing to compare.'
  if (kind === 'figure') return denialProblem(a, b) ?? figureProblem(a.figure, b.figure)
  const closed = kind === 'choice' || kind === 'yes-no'
  const denials = [a, b].filter(({ stance }) => stance === 'denies').length
  if (closed && a.positionId === b.positionId && denials !== 1) return 'These two give the same answer.'
  if (closed && a.positionId !== b.positionId && denials > 0)
    return 'A denial conflicts with what it denies and asserts nothing else.'
  return null
}

function denialProblem(a: RivalAnswer, b: RivalAnswer): string | null {
  const denials = [a, b].filter(({ stance }) => stance === 'denies')
  if (denials.length === 2) return 'Two denials give no figures to compare.'
  return denials.some(({ figure }) => figure === null)
    ? 'The denial does not say which figure it denies, so it contests none.'
    : null
}

function figureProblem(a: RivalAnswer['figure'], b: RivalAnswer['figure']): string | null {
  if (!a || !b) return null
  if (countedOtherwise(a, b).length > 0) return 'These figures count different things.'
  const order = dateOrder(a.asOfDate, b.asOfDate)
  return order === 'earlier' || order === 'later' ? 'These figures have different dates.' : null
}

const takesSide = ({ stance }: RivalAnswer) => stance !== 'says-unknown' && stance !== 'declines'

/** The pair with the smaller id first, and the scale (-2, A much better, to 2, B) turned with it. */
export function orderPair(a: string, b: string, scale: number | null): { a: string; b: string; scale: number | null } {
  if (a <= b) return { a, b, scale }
  return { a: b, b: a, scale: scale === null ? null : 0 - scale }
}
