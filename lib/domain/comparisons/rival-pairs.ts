import { rivalProblem, type RivalAnswer } from './comparison'
import type { RivalPair } from './next-pair'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** How many claims give an answer of one sort: the same stance and position, and a figure of the same thing and date. */
export interface AnswerSort {
  answer: Omit<RivalAnswer, 'claimId' | 'questionId'>
  claims: number
}

/** Every two answers to a question that are rivals, in the order given; n answers have at most n (n - 1) / 2. */
export function rivalPairs(kind: QuestionKind, answers: readonly RivalAnswer[]): RivalPair[] {
  const areRivals = rivalsBySort(kind)
  const sorted = answers.map((answer) => ({ id: answer.claimId, ...sortOf(answer) }))
  return sorted.flatMap((a, index) =>
    sorted.slice(index + 1).flatMap((b) => (areRivals(a, b) ? { a: a.id, b: b.id } : [])),
  )
}

/** How many pairs of rivals there are among answers of these sorts, without looking at each two. */
export function countRivalPairs(kind: QuestionKind, sorts: readonly AnswerSort[]): number {
  const areRivals = rivalsBySort(kind)
  const all = sorts.map(({ answer, claims }) => ({ claims, ...sortOf(answer) }))
  return all.reduce((total, a, index) => {
    const within = areRivals(a, a) ? (a.claims * (a.claims - 1)) / 2 : 0
    const others = all.slice(index + 1).filter((b) => areRivals(a, b))
    return total + within + others.reduce((sum, b) => sum + a.claims * b.claims, 0)
  }, 0)
}

interface Sort {
  sort: string
  answer: AnswerSort['answer']
}

function sortOf({ stance, positionId, figure }: AnswerSort['answer']): Sort {
  const counted = figure && [figure.measure, figure.who, figure.scope, figure.countKind, figure.asOfDate]
  return { sort: JSON.stringify([stance, positionId, counted]), answer: { stance, positionId, figure } }
}

/** Whether two sorts are rivals, found out once for each two: reading dates again and again is what takes time. */
function rivalsBySort(kind: QuestionKind): (a: Sort, b: Sort) => boolean {
  const known = new Map<string, boolean>()
  return (a, b) => {
    const key = `${a.sort} ${b.sort}`
    const before = known.get(key)
    if (before !== undefined) return before
    const [one, other] = [
      { ...a.answer, claimId: 'a', questionId: '' },
      { ...b.answer, claimId: 'b', questionId: '' },
    ]
    const areRivals = rivalProblem(kind, one, other) === null
    known.set(key, areRivals)
    return areRivals
  }
}
