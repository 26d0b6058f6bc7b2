import 'server-only'
import { z } from 'zod'
import { insertAskDecision } from '@/lib/data/asks/memory'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { askKinds } from '@/lib/domain/vocabulary'
import { askFields } from './input/ask-fields'
import { holdOpen } from './input/hold-ask'

/** The suggestion to be dismissed, and what it is. */
export const dismissAskInput = askFields.extend({ kind: z.enum(askKinds) })

/**
 * Dismisses a suggestion of the queue or of a claim's page: it is not made again. Only a salted hash of ids is kept (rule 14).
 * Refuses: forbidden, conflict (decided meanwhile).
 */
export async function dismissAsk(
  caller: Caller,
  input: z.output<typeof dismissAskInput>,
): Promise<{ decisionId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    await holdOpen(change, viewer, input.ask)
    const decisionId = change.newId('ask-decision')
    const decision = { id: decisionId, dossierId: viewer.dossier.id, kind: input.kind, askSha256: input.ask }
    await insertAskDecision(change.db, { ...decision, decision: 'dismissed', byId: viewer.personId, at: change.now })
    const payload = { v: 1 as const, ask: input.kind }
    return changed({ decisionId }, viewer.dossier.id, [{ kind: 'ask-dismissed', about: [decisionId], payload }])
  })
}
