import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { findFreePlaceKey, hasPlace, insertPlace } from '@/lib/data/dossiers/places'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { ensure } from '@/lib/domain/errors'
import { oneLineText, uuidText } from '@/lib/domain/input/text'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** A new place, perhaps within another; its key is made from the name where none is given. */
export const draftPlaceInput = z.object({
  dossierId: uuidText,
  name: oneLineText({ max: 300, label: dossierErrorWords.theName }),
  partOfId: uuidText.nullish().transform((value) => value ?? null),
})

/** Adds a place that claims can be about. Refuses: forbidden, not-found, invalid (part of an unknown place), duplicate (the key). */
export async function draftPlace(
  caller: Caller,
  input: z.output<typeof draftPlaceInput> & Seeded,
): Promise<{ placeId: string; name: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'claim.draft')
    const { dossierId, name, partOfId } = input
    const known = partOfId === null || (await hasPlace(change.db, viewer, partOfId))
    ensure(known, 'invalid', { fields: { partOfId: dossierErrorWords.thisPlaceIsNot } })
    const key = input.key ?? (await findFreePlaceKey(change.db, viewer, readableKey(name, 'place')))
    const id = change.newId('place', `${viewer.dossier.key}/${key}`)
    await insertPlace(change.db, { id, dossierId, key, name, partOfId })
    return changed({ placeId: id, name }, dossierId, [{ kind: 'place-drafted', about: [id], payload: { v: 1, name } }])
  })
}
