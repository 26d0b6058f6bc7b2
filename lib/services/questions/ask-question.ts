import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { findQuestionNeighbours, insertQuestion } from '@/lib/data/questions/questions'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError, ensure } from '@/lib/domain/errors'
import { questionProblems } from '@/lib/domain/questions/question'
import { freeSlug } from '@/lib/domain/input/slug'
import { keyText } from '@/lib/domain/input/text'
import { checkReferences } from '@/lib/services/questions/input/check-references'
import { positionRows, positionText, questionFields } from '@/lib/services/questions/input/question-fields'
import { questionErrorWords } from '@/lib/words/errors/questions'

/** A new question; positions are those of a choice. Keys are given by seeds, else made from the texts. */
export const askQuestionInput = questionFields.extend({
  positions: positionRows(z.object({ key: keyText.optional(), text: positionText })),
})

/**
 * Asks a question that claims can answer. Refuses: forbidden; invalid by field; duplicate, naming the question,
 * when the dossier asks the same already.
 */
export async function askQuestion(
  caller: Caller,
  input: z.output<typeof askQuestionInput> & Seeded,
): Promise<{ questionId: string; questionKey: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'question.ask')
    const { key, positions, ...fields } = input
    const problems = {
      ...questionProblems({ ...fields, positions }),
      ...(await checkReferences(change, viewer, fields)),
    }
    if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
    const near = await findQuestionNeighbours(
      change.db,
      viewer,
      key ?? readableKey(fields.text, 'question'),
      fields.text,
    )
    ensure(!near.same, 'duplicate', { reason: questionErrorWords.theDossierAsks, current: near.same })
    const questionKey = key ?? near.freeKey
    const seedKey = `${viewer.dossier.key}/${questionKey}`
    const questionId = change.newId('question', seedKey)
    await insertQuestion(
      change.db,
      { ...fields, id: questionId, key: questionKey, position: near.nextPosition, createdAt: change.now },
      withKeys(positions).map((position) => ({
        ...position,
        id: change.newId('position', `${seedKey}/${position.key}`),
      })),
    )
    return changed({ questionId, questionKey }, viewer.dossier.id, [
      { kind: 'question-asked', about: [questionId], payload: { v: 1, text: fields.text } },
    ])
  })
}

/** Positions in order, each with a key of its own. */
function withKeys(positions: { key?: string; text: string }[]) {
  const taken = new Set<string>()
  return positions.map(({ key, text }, position) => {
    const own = key ?? freeSlug(readableKey(text, 'position'), taken)
    taken.add(own)
    return { key: own, text, position }
  })
}
