import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { getSource } from '@/lib/data/sources/sources'
import { authorize, enterDossier, enterForChange } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'
import { previewedUpload } from '@/lib/services/sources/input/article-upload'
import { captureOfUpload, importedCapture } from '@/lib/services/sources/input/imported-capture'
import { putCapture, refuseSameText } from '@/lib/services/sources/input/put-capture'

/** Another text of a source, pasted or uploaded, as decided on in its preview. */
export const importCaptureInput = z.object({
  dossierId: uuidText,
  sourceId: uuidText,
  upload: previewedUpload,
  capture: importedCapture,
})

/** A text that was added: its id, and the key that its source's address has. */
export interface AddedCapture {
  captureId: string
  sourceKey: string
}

/**
 * Adds a pasted or uploaded text to a source. Refuses: unauthenticated, not-found, forbidden, invalid by field,
 * overloaded; duplicate with the source (`details.current`) that holds the same text.
 */
export async function importCapture(caller: Caller, input: z.output<typeof importCaptureInput>): Promise<AddedCapture> {
  const reader = await enterDossier(caller, { id: input.dossierId })
  authorize(reader, 'source.add')
  const fields = await captureOfUpload(input.upload, input.capture, reader)
  return mutate(caller, { sourceId: input.sourceId, fields }, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'source.add')
    await refuseSameText(change, viewer, fields.text)
    const { captureId, entry } = await putCapture(change, viewer, source, fields)
    return changed({ captureId, sourceKey: source.key }, viewer.dossier.id, [entry])
  })
}
