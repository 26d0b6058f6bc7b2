import 'server-only'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { z } from 'zod'
import { oneLineText } from '@/lib/domain/input/text'
import { shareAgency } from '@/lib/services/sources/input/share-agency'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import { askFields } from './input/ask-fields'
import { holdAsk } from './input/hold-ask'
import { readAsks, type AgencyAsk } from './input/read-asks'

/** The suggestion that two sources carry one agency's text, and whose it is. */
export const acceptAgencyInput = askFields.extend({
  agency: oneLineText({ min: 1, max: 300, label: sourceErrorWords.theAgency }),
})

/**
 * Records the agency with those of two sources that have none, so that new claims of both are relayed by it. What is recorded is
 * changed in the details of the source; once both have an agency, nothing is asked. Refuses: forbidden; invalid where a source has
 * another agency; conflict where somebody decided it, or its ground is gone.
 */
export async function acceptAgency(
  caller: Caller,
  input: z.output<typeof acceptAgencyInput>,
): Promise<{ sources: number }> {
  const asks = await readAsks(await enterToDecide(caller, input.dossierId), ['agency'])
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const is = (ask: (typeof asks)[number]): ask is AgencyAsk => ask.kind === 'agency'
    const { sources } = await holdAsk(change, viewer, { asks, id: input.ask, is })
    const ids = sources.map(({ id }) => id)
    const entries = await shareAgency(change, viewer, input.agency, ids)
    if (entries.length === 0) return unchanged({ sources: 0 })
    const payload = { v: 1 as const, ask: 'agency' as const, text: input.agency, rule: 'near-texts' }
    const accepted = { kind: 'ask-accepted' as const, about: ids, payload }
    return changed({ sources: entries.length }, viewer.dossier.id, [accepted, ...entries])
  })
}
