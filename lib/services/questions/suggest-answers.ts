import 'server-only'
import { z } from 'zod'
import { listAnswerSuggestions, type AnswerSuggestion } from '@/lib/data/questions/answer-suggestions'
import { getQuestionPage } from '@/lib/data/questions/page'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { permits } from '@/lib/domain/policy'
import type { QuestionKind } from '@/lib/domain/vocabulary'

/** A dossier by its key, a question by its key or id. */
export const suggestAnswersInput = z.object({ dossier: addressKey, question: addressKey })

/** Claims that may answer a question, and what an answer to it can be. None for who may not change claims. */
export interface SuggestionsView {
  dossierId: string
  question: { id: string; kind: QuestionKind; positions: { id: string; text: string }[] }
  suggestions: AnswerSuggestion[]
}

/** Claims that may answer a question, the likeliest first, at most 20. Refuses: unauthenticated, not-found. */
export async function suggestAnswers(
  caller: Caller,
  input: z.output<typeof suggestAnswersInput>,
): Promise<SuggestionsView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { id, kind, positions, text, measure, eventId } = await getQuestionPage(viewer, input.question)
  const words = [text, ...positions.map((position) => position.text)].join('\n')
  const suggestions = permits(viewer, 'claim.edit')
    ? await listAnswerSuggestions(viewer, { measure, eventId, words })
    : []
  return { dossierId: viewer.dossier.id, question: { id, kind, positions }, suggestions }
}
