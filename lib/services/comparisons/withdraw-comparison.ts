import 'server-only'
import { z } from 'zod'
import { endComparison, getOwnComparison } from '@/lib/data/judgements/comparisons'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/input/text'
import { questionErrorWords } from '@/lib/words/errors/questions'

/** One of one's own comparisons. */
export const withdrawComparisonInput = z.object({ dossierId: uuidText, comparisonId: uuidText })

/**
 * Takes a comparison of one's own back: it stays readable, counts no more, and the pair is open again; what it had
 * superseded does not stand up again. Taking it back twice changes nothing. Refuses: forbidden; not-found (somebody
 * else's too); conflict (compared again meanwhile).
 */
export async function withdrawComparison(
  caller: Caller,
  input: z.output<typeof withdrawComparisonInput>,
): Promise<{ comparisonId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'comparison.make')
    const made = await getOwnComparison(change.db, viewer, input.comparisonId)
    ensure(made.supersededAt === null, 'conflict', {
      reason: questionErrorWords.youComparedTheseTwo,
    })
    if (!(await endComparison(change.db, made.id, change.now))) return unchanged({ comparisonId: made.id })
    return changed({ comparisonId: made.id }, viewer.dossier.id, [
      {
        kind: 'comparison-withdrawn',
        about: [made.question.id, made.claimAId, made.claimBId, made.id],
        payload: { v: 1, question: made.question.text },
      },
    ])
  })
}
