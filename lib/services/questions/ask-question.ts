import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import { questionProblems } from '@/lib/domain/questions/question'
import { keyText } from '@/lib/domain/input/text'
import { checkReferences } from '@/lib/services/questions/input/check-references'
import { positionRows, positionText, questionFields } from '@/lib/services/questions/input/question-fields'
import { writeQuestion } from '@/lib/services/questions/input/write-question'

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
    const { questionId, questionKey } = await writeQuestion(change, viewer, { ...fields, key, positions })
    return changed({ questionId, questionKey }, viewer.dossier.id, [
      { kind: 'question-asked', about: [questionId], payload: { v: 1, text: fields.text } },
    ])
  })
}
