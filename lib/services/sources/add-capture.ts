import 'server-only'
import { findSameText, insertCapture } from '@/lib/data/captures'
import { sha256 } from '@/lib/data/ids'
import { changed, mutate, type Caller } from '@/lib/data/mutate'
import { getSource } from '@/lib/data/sources'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/text'
import { z } from 'zod'
import { captureRow } from './capture-row'
import { captureFields } from './source-fields'

/** Another text of a source that is there already. */
export const addCaptureInput = z.object({ dossierId: uuidText, sourceId: uuidText, capture: captureFields })

/** Adds a capture to a source. Refuses: forbidden, not-found, duplicate when the dossier holds the same text. */
export async function addCapture(caller: Caller, input: z.output<typeof addCaptureInput>): Promise<{ captureId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'source.add')
    const same = await findSameText(change.db, viewer, sha256(input.capture.text))
    ensure(!same, 'duplicate', { reason: `The dossier already holds this very text, in “${same?.source.headline}”.` })
    const seedKey = `${viewer.dossier.key}/${source.key}/${input.capture.label}`
    const { row, raw } = captureRow(change, viewer, source.id, input.capture, seedKey)
    await insertCapture(change.db, row, raw)
    const payload = { v: 1 as const, headline: source.headline, label: row.label, sha256: row.sha256 }
    return changed({ captureId: row.id }, viewer.dossier.id, [{ kind: 'capture-added', about: [source.id, row.id], payload }])
  })
}
