import 'server-only'
import { z } from 'zod'
import { listHeadedQuestions } from '@/lib/data/questions/list'
import { listAnswerSorts } from '@/lib/data/judgements/rival-answers'
import { listOwnCompared } from '@/lib/data/judgements/current-comparisons'
import { authorize, enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { rivalProblem } from '@/lib/domain/comparisons/comparison'
import { grouped } from '@/lib/domain/collections/grouped'
import { countRivalPairs } from '@/lib/domain/comparisons/rival-pairs'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** Questions looked at for rival answers. */
const mostQuestions = 200

/** A dossier by its key. */
export const listComparableInput = z.object({ dossier: addressKey })

/**
 * A question with answers to hold against each other: pairs there are (among 200 answers, if it has more), and those the
 * viewer has judged freshly.
 */
export interface ComparableQuestion {
  id: string
  key: string
  text: string
  kind: QuestionKind
  possible: number
  judged: number
}

/**
 * The questions with rival answers, those with pairs left first, in their order; of more than 200 questions, the first
 * are looked at (`lookedAt`, else null).
 * Refuses: unauthenticated, forbidden, not-found.
 */
export async function listComparable(caller: Caller, input: z.output<typeof listComparableInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  authorize(viewer, 'comparison.make')
  const headed = await listHeadedQuestions(viewer, { after: null, limit: mostQuestions + 1 })
  const rows = headed.slice(0, mostQuestions)
  const [sorts, own] = await Promise.all([
    listAnswerSorts(
      viewer,
      rows.map(({ id }) => id),
    ),
    listOwnCompared(viewer),
  ])
  const [sortsOf, ownOf] = [
    grouped(sorts, ({ questionId }) => questionId),
    grouped(own, ({ questionId }) => questionId),
  ]
  const questions = rows.map(({ id, key, text, kind }): ComparableQuestion => {
    const answers = sortsOf.get(id) ?? []
    const possible = countRivalPairs(
      kind,
      answers.map(({ claims, ...answer }) => ({ claims, answer })),
    )
    const mine = ownOf.get(id) ?? []
    const judged = mine.filter(
      ({ a, b }) => rivalProblem(kind, { ...a, questionId: id }, { ...b, questionId: id }) === null,
    ).length
    return { id, key, text, kind, possible, judged }
  })
  const comparable = questions.filter(({ possible }) => possible > 0)
  return {
    dossier: { key: viewer.dossier.key },
    lookedAt: headed.length > mostQuestions ? mostQuestions : null,
    questions: comparable.toSorted((a, b) => Number(a.judged === a.possible) - Number(b.judged === b.possible)),
  }
}
