import 'server-only'
import { sha256 } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { countCodePoints } from '@/lib/domain/input/text'
import type { CaptureFields } from './source-fields'

/** The rows of a new capture and of the bytes it was made from; `key` is its seed key. */
export function captureRow(change: Change, viewer: Viewer, sourceId: string, fields: CaptureFields, key?: string) {
  const { raw, ...capture } = fields
  const bytes = raw && Buffer.from(raw.base64, 'base64')
  return {
    row: {
      ...capture,
      id: change.newId('capture', key),
      dossierId: viewer.dossier.id,
      sourceId,
      length: countCodePoints(fields.text),
      sha256: sha256(fields.text),
      addedById: change.person.id,
      capturedAt: change.now,
    },
    raw:
      raw && bytes
        ? {
            bytes: new Uint8Array(bytes),
            sha256: sha256(bytes),
            mediaType: raw.mediaType,
            fileName: raw.fileName,
            dropped: raw.dropped,
          }
        : undefined,
  }
}
