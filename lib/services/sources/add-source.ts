import 'server-only'
import type { z } from 'zod'
import { findSameText, insertCapture } from '@/lib/data/captures'
import { sha256 } from '@/lib/data/ids'
import { changed, mutate, type Caller } from '@/lib/data/mutate'
import { findFreeSourceKey, insertSource } from '@/lib/data/sources'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { parseEdtf } from '@/lib/domain/edtf'
import { DomainError } from '@/lib/domain/errors'
import { slugOf } from '@/lib/domain/slug'
import { captureRow } from './capture-row'
import { captureFields, sourceFields } from './source-fields'

/** A new source with its first capture. */
export const addSourceInput = sourceFields.extend({ capture: captureFields })

/**
 * Adds a source and its first text. Refuses: forbidden; duplicate, naming the source, when the dossier already
 * holds the same text; invalid when a date lacks its basis.
 */
export async function addSource(
  caller: Caller,
  input: z.output<typeof addSourceInput>,
): Promise<{ sourceId: string; sourceKey: string; captureId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'source.add')
    const { dossierId, key, capture, ...fields } = input
    if ((fields.publishedDate === null) !== (fields.publishedBasis === null))
      throw new DomainError('invalid', { fields: { publishedBasis: 'A date goes with how it is known, and the other way round.' } })
    const same = await findSameText(change.db, viewer, sha256(capture.text))
    if (same)
      throw new DomainError('duplicate', {
        reason: `The dossier already holds this very text, in “${same.source.headline}”.`,
        current: same.source,
      })
    const sourceKey = key ?? (await findFreeSourceKey(change.db, viewer, slugOf(fields.headline, 'source')))
    const sourceId = change.newId('source', `${viewer.dossier.key}/${sourceKey}`)
    const from = fields.publishedDate ? parseEdtf(fields.publishedDate)?.from : null
    await insertSource(change.db, {
      ...fields,
      id: sourceId,
      key: sourceKey,
      dossierId,
      publishedFrom: from ? new Date(from) : null,
      addedById: change.person.id,
      createdAt: change.now,
    })
    const { row, raw } = captureRow(change, viewer, sourceId, capture, `${viewer.dossier.key}/${sourceKey}/${capture.label}`)
    await insertCapture(change.db, row, raw)
    const { headline } = fields
    return changed({ sourceId, sourceKey, captureId: row.id }, dossierId, [
      { kind: 'source-added', about: [sourceId], payload: { v: 1, headline } },
      { kind: 'capture-added', about: [sourceId, row.id], payload: { v: 1, headline, label: row.label, sha256: row.sha256 } },
    ])
  })
}
