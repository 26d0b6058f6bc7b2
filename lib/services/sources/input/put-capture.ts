import 'server-only'
import { findSameText, insertCapture } from '@/lib/data/sources/captures'
import { sha256 } from '@/lib/data/database/ids'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import { say } from '@/lib/words/say'
import { captureRow } from './capture-row'
import type { CaptureFields } from './source-fields'

/** Refuses with `duplicate`, naming the source, when the dossier holds this very text already. */
export async function refuseSameText(change: Change, viewer: Viewer, text: string): Promise<void> {
  const same = await findSameText(change.db, viewer, sha256(text))
  if (!same) return
  throw new DomainError('duplicate', {
    reason: say(sourceErrorWords.theDossierAlreadyHolds, { headline: same.headline }),
    current: same,
  })
}

/** Writes a capture of a source, with the log entry that says so. */
export async function putCapture(
  change: Change,
  viewer: Viewer,
  source: { id: string; key: string; headline: string },
  fields: CaptureFields,
): Promise<{ captureId: string; entry: NewEntry }> {
  const { row, raw } = captureRow(
    change,
    viewer,
    source.id,
    fields,
    `${viewer.dossier.key}/${source.key}/${fields.label}`,
  )
  await insertCapture(change.db, row, raw)
  const payload = { v: 1 as const, headline: source.headline, label: row.label, sha256: row.sha256 }
  return { captureId: row.id, entry: { kind: 'capture-added', about: [source.id, row.id], payload } }
}
