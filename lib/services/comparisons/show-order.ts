import 'server-only'
import { z } from 'zod'
import { getQuestionPage } from '@/lib/data/questions/page'
import { listRivalAnswers } from '@/lib/data/judgements/rival-answers'
import { listCurrentComparisons } from '@/lib/data/judgements/current-comparisons'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { allowed } from '@/lib/domain/policy'
import { rivalPairs } from '@/lib/domain/comparisons/rival-pairs'
import { ordersOf } from '@/lib/services/comparisons/views/order-view'

/** A dossier by its key, a question by its key or id. */
export const showOrderInput = z.object({ dossier: addressKey, question: addressKey })

/**
 * What the comparisons of a question's rival answers add up to, for the viewer and for the desk; others' stay hidden
 * from whoever has pairs left to compare (rule 6). Refuses: unauthenticated, not-found.
 */
export async function showOrder(caller: Caller, input: z.output<typeof showOrderInput>) {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { id, key, kind } = await getQuestionPage(viewer, input.question)
  const [answers, made] = await Promise.all([listRivalAnswers(viewer, id), listCurrentComparisons(viewer, id)])
  const pairs = rivalPairs(kind, answers)
  return {
    dossier: viewer.dossier.key,
    question: key,
    pairs: pairs.length,
    ...ordersOf(viewer, answers, pairs, made),
    can: allowed(viewer, ['comparison.make']),
  }
}
