import 'server-only'
import type { z } from 'zod'
import { mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterDossier, enterForChange } from '@/lib/data/access/viewer'
import { previewedUpload } from '@/lib/services/sources/input/article-upload'
import { captureOfUpload, importedCapture } from '@/lib/services/sources/input/imported-capture'
import { putSource, type AddedSource } from '@/lib/services/sources/input/put-source'
import { sourceFields } from '@/lib/services/sources/input/source-fields'

export type { AddedSource } from '@/lib/services/sources/input/put-source'

/** A new source with the text that somebody pasted or uploaded, as decided on in its preview. */
export const importSourceInput = sourceFields.extend({ upload: previewedUpload, capture: importedCapture })

/**
 * Adds a source from a pasted or uploaded text. The text is read again from its bytes before anything is written:
 * what is saved is what the preview showed. Refuses: unauthenticated, not-found, forbidden, invalid by field,
 * overloaded; duplicate with the source (`details.current`) that holds the same text.
 */
export async function importSource(caller: Caller, input: z.output<typeof importSourceInput>): Promise<AddedSource> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  authorize(viewer, 'source.add')
  const { upload, capture: said, ...fields } = input
  const capture = await captureOfUpload(upload, said, viewer)
  return mutate(caller, { ...fields, capture }, async (change) => {
    const writer = await enterForChange(change, { id: input.dossierId })
    authorize(writer, 'source.add')
    return putSource(change, writer, fields, capture)
  })
}
