import 'server-only'
import type { z } from 'zod'
import { mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { putSource, type AddedSource } from '@/lib/services/sources/input/put-source'
import { captureFields, sourceFields } from '@/lib/services/sources/input/source-fields'

/** A new source with its first capture. */
export const addSourceInput = sourceFields.extend({ capture: captureFields })

/**
 * Adds a source and its first text. Refuses: forbidden; duplicate, naming the source, when the dossier already
 * holds the same text; invalid when a date lacks its basis.
 */
export async function addSource(caller: Caller, input: z.output<typeof addSourceInput> & Seeded): Promise<AddedSource> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'source.add')
    const { capture, ...fields } = input
    return putSource(change, viewer, fields, capture)
  })
}
