import 'server-only'
import { insertAskedSources } from '@/lib/data/asks/asked-agency'
import { insertAskDecision } from '@/lib/data/asks/memory'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { z } from 'zod'
import { ensure } from '@/lib/domain/errors'
import { oneLineText } from '@/lib/domain/input/text'
import { shareAgency } from '@/lib/services/sources/input/share-agency'
import { askErrorWords } from '@/lib/words/errors/asks'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import { askFields } from './input/ask-fields'
import { holdAsk } from './input/hold-ask'
import { readAsks, type AgencyAsk } from './input/read-asks'

/** The suggestion that two sources carry one agency's text, and whose it is. */
export const acceptAgencyInput = askFields.extend({
  agency: oneLineText({ min: 1, max: 300, label: sourceErrorWords.theAgency }),
})

/**
 * Records the agency with those of two sources that have none, so that new claims of both are relayed by it. Refuses: forbidden;
 * invalid where a source has another agency; conflict where somebody decided it, or its ground is gone.
 */
export async function acceptAgency(
  caller: Caller,
  input: z.output<typeof acceptAgencyInput>,
): Promise<{ decisionId: string; sources: number }> {
  const asks = await readAsks(await enterToDecide(caller, input.dossierId), ['agency'])
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const is = (ask: (typeof asks)[number]): ask is AgencyAsk => ask.kind === 'agency'
    const ask = await holdAsk(change, viewer, { asks, id: input.ask, is })
    const ids = ask.sources.map(({ id }) => id)
    const shared = await shareAgency(change, viewer, input.agency, ids)
    ensure(shared.length > 0, 'conflict', { reason: askErrorWords.groundGone })
    const decisionId = change.newId('ask-decision')
    const decision = { id: decisionId, dossierId: viewer.dossier.id, kind: ask.kind, askSha256: ask.id }
    await insertAskDecision(change.db, { ...decision, decision: 'accepted', byId: viewer.personId, at: change.now })
    const versions = new Map(shared.map(({ sourceId, version }) => [sourceId, version]))
    await insertAskedSources(
      change.db,
      ids.map((sourceId) => ({ decisionId, sourceId, version: versions.get(sourceId) ?? null })),
    )
    const payload = { v: 1 as const, ask: ask.kind, text: input.agency, rule: 'near-texts' }
    return changed({ decisionId, sources: shared.length }, viewer.dossier.id, [
      { kind: 'ask-accepted', about: [...ids, decisionId], payload },
      ...shared.map(({ entry }) => entry),
    ])
  })
}
