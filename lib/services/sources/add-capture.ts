import 'server-only'
import { z } from 'zod'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { getSource } from '@/lib/data/sources/sources'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'
import { putCapture, refuseSameText } from '@/lib/services/sources/input/put-capture'
import { captureFields } from '@/lib/services/sources/input/source-fields'

/** Another text of a source that is there already. */
export const addCaptureInput = z.object({ dossierId: uuidText, sourceId: uuidText, capture: captureFields })

/** Adds a capture to a source. Refuses: forbidden, not-found, duplicate when the dossier holds the same text. */
export async function addCapture(
  caller: Caller,
  input: z.output<typeof addCaptureInput>,
): Promise<{ captureId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'source.add')
    await refuseSameText(change, viewer, input.capture.text)
    const { captureId, entry } = await putCapture(change, viewer, source, input.capture)
    return changed({ captureId }, viewer.dossier.id, [entry])
  })
}
