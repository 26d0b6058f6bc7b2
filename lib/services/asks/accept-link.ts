import 'server-only'
import { z } from 'zod'
import { insertAskDecision } from '@/lib/data/asks/memory'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { enterToDecide } from '@/lib/data/suggestions/enter'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { plainText } from '@/lib/domain/input/text'
import { confidences, linkTypes } from '@/lib/domain/vocabulary'
import { makeLink } from '@/lib/services/links/input/make-link'
import { askErrorWords } from '@/lib/words/errors/asks'
import { claimErrorWords } from '@/lib/words/errors/claims'
import { askFields } from './input/ask-fields'
import { holdAsk } from './input/hold-ask'
import { readAsks, type LinkAsk } from './input/read-asks'

/** The suggested link as the person makes it. */
export const acceptLinkInput = askFields.extend({
  type: z.enum(linkTypes, { error: askErrorWords.chooseTheType }),
  reason: plainText({ min: 1, max: 2000, label: claimErrorWords.theReason }),
  confidence: z.enum(confidences, { error: claimErrorWords.sayHowSureYouAre }).default('medium'),
})

/**
 * Makes a suggested link, as its person says. Refuses: forbidden; conflict where somebody decided it, or its ground is gone;
 * already-standing; reading-unseen, as `linkClaims` does: figures that do not fit are linked on the claim's own page.
 */
export async function acceptLink(
  caller: Caller,
  input: z.output<typeof acceptLinkInput>,
): Promise<{ decisionId: string; linkId: string }> {
  const asks = await readAsks(await enterToDecide(caller, input.dossierId), ['link', 'contradiction'])
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const is = (ask: (typeof asks)[number]): ask is LinkAsk => ask.kind === 'link' || ask.kind === 'contradiction'
    const ask = await holdAsk(change, viewer, { asks, id: input.ask, is })
    const { type, reason, confidence } = input
    const ends = { fromClaimId: ask.from.id, toClaimId: ask.to.id }
    const { linkId, entries } = await makeLink(change, viewer, { ...ends, type, reason, confidence })
    const decisionId = change.newId('ask-decision')
    const decision = { id: decisionId, dossierId: viewer.dossier.id, kind: ask.kind, askSha256: ask.id, linkId }
    await insertAskDecision(change.db, { ...decision, decision: 'accepted', byId: viewer.personId, at: change.now })
    const text = `${ask.from.statement} / ${ask.to.statement}`
    const payload = { v: 1 as const, ask: ask.kind, text, rule: ask.linkKind }
    return changed({ decisionId, linkId }, viewer.dossier.id, [
      ...entries,
      { kind: 'ask-accepted', about: [linkId, decisionId], payload },
    ])
  })
}
