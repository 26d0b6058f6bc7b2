import 'server-only'
import { z } from 'zod'
import { findClaimReferences } from '@/lib/data/claims/references'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { oneLineText, plainText, uuidText } from '@/lib/domain/input/text'
import { partyKinds } from '@/lib/domain/vocabulary'
import { putParty } from '@/lib/services/parties/input/put-party'
import { partyErrorWords } from '@/lib/words/errors/parties'

const name = oneLineText({ max: 300, label: partyErrorWords.theName })

/** A new party; its key is made from the name where none is given. Other names may repeat and are kept once. */
export const draftPartyInput = z.object({
  dossierId: uuidText,
  name,
  kind: z.enum(partyKinds, partyErrorWords.sayWhatKindOfParty),
  campId: uuidText.nullish().transform((value) => value ?? null),
  aliases: z.array(name).max(50, partyErrorWords.noMoreThan50Other).default([]),
  note: plainText({ max: 5000, label: partyErrorWords.theNote })
    .nullish()
    .transform((value) => value ?? null),
})

/** Adds a party to a dossier. Refuses: forbidden, not-found, invalid (a camp of another dossier), duplicate (the key). */
export async function draftParty(
  caller: Caller,
  input: z.output<typeof draftPartyInput> & Seeded,
): Promise<{ partyId: string; key: string; name: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'party.draft')
    const { dossierId, name: partyName, kind, campId, note, aliases } = input
    if (campId) {
      const none = { partyIds: [], eventId: null, placeId: null, questionId: null }
      const { campIds } = await findClaimReferences(change.db, viewer, { ...none, campIds: [campId] })
      ensure(campIds.has(campId), 'invalid', { fields: { campId: partyErrorWords.thisCampIsNot } })
    }
    const { entry, ...party } = await putParty(change, viewer, {
      name: partyName,
      kind,
      campId,
      note,
      aliases,
      key: input.key,
    })
    return changed(party, dossierId, [entry])
  })
}
