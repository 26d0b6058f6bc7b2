import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { hasPlace } from '@/lib/data/dossiers/places'
import { findFreeEventKey, insertEvent } from '@/lib/data/dossiers/story-events'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { typedDateSchema } from '@/lib/domain/dates/typed-date-schema'
import { ensure } from '@/lib/domain/errors'
import { oneLineText, uuidText } from '@/lib/domain/input/text'
import { dossierErrorWords } from '@/lib/words/errors/dossiers'

/** Something that happened in the story, with its EDTF date and place if they are known. */
export const draftEventInput = z.object({
  dossierId: uuidText,
  title: oneLineText({ max: 300, label: dossierErrorWords.theTitle }),
  eventDate: typedDateSchema.nullish().transform((value) => value ?? null),
  placeId: uuidText.nullish().transform((value) => value ?? null),
})

/** Adds an event that claims can be about. Refuses: forbidden, not-found, invalid (an unknown place), duplicate (the key). */
export async function draftEvent(
  caller: Caller,
  input: z.output<typeof draftEventInput> & Seeded,
): Promise<{ eventId: string; title: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'claim.draft')
    const { dossierId, title, eventDate, placeId } = input
    const known = placeId === null || (await hasPlace(change.db, viewer, placeId))
    ensure(known, 'invalid', { fields: { placeId: dossierErrorWords.thisPlaceIsNot } })
    const key = input.key ?? (await findFreeEventKey(change.db, viewer, readableKey(title, 'event')))
    const id = change.newId('event', `${viewer.dossier.key}/${key}`)
    await insertEvent(change.db, { id, dossierId, key, title, eventDate, placeId })
    return changed({ eventId: id, title }, dossierId, [
      { kind: 'event-drafted', about: [id], payload: { v: 1, title } },
    ])
  })
}
