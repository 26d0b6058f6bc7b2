import type { Caller } from '@/lib/data/access/mutate'
import { compareAnswers, compareAnswersInput } from '@/lib/services/comparisons/compare-answers'
import { makeClaim, makeDesk, type Desk } from './desk'
import { makeQuestion } from './questions'

/** A desk with a question and four claims that answer it: army against rebels, army against its denial, and one that takes no side. */
export async function makeRivals() {
  const desk = await makeDesk()
  const question = await makeQuestion(desk)
  const answering = (stance: string, positionId?: string) => ({
    answer: { questionId: question.id, stance, positionId },
  })
  const army = await makeClaim(desk, 'Scores were killed', answering('asserts', question.positions.army))
  const rebels = await makeClaim(desk, 'The army denied it', answering('asserts', question.positions.rebels))
  const denial = await makeClaim(desk, 'More than 7,500', answering('denies', question.positions.army))
  const silent = await makeClaim(desk, 'activists said', answering('says-unknown'))
  return { desk, questionId: question.id, army, rebels, denial, silent }
}

/** What `makeRivals` makes. */
export type Rivals = Awaited<ReturnType<typeof makeRivals>>

/** Compares two answers as somebody, as a form sends it; `scale` is from A's end, -2 A much better to 2 B. */
export function compare(
  { desk, questionId }: { desk: Desk; questionId: string },
  who: Caller,
  [claimAId, claimBId]: readonly [string, string],
  scale: number | 'none',
  reason = 'One names a place',
) {
  return compareAnswers(
    who,
    compareAnswersInput.parse({
      dossierId: desk.dossierId,
      questionId,
      claimAId,
      claimBId,
      scale: String(scale),
      reason,
    }),
  )
}
