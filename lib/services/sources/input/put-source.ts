import 'server-only'
import { changed, type Change, type Outcome } from '@/lib/data/access/mutate'
import { insertNotice } from '@/lib/data/sources/notices'
import { findFreeSourceKey, insertSource } from '@/lib/data/sources/sources'
import type { Viewer } from '@/lib/data/access/viewer'
import { readableKey } from '@/lib/data/sources/readable-key'
import type { Seeded } from '@/lib/domain/accounts/caller'
import { DomainError } from '@/lib/domain/errors'
import type { NoticeInText } from '@/lib/domain/sources/notice-in-text'
import { sourceProblems, withReadPublication } from '@/lib/domain/sources/source'
import { putCapture, refuseSameText } from './put-capture'
import type { CaptureFields, SourceFields } from './source-fields'
import { publishedFrom } from './published-from'

/** The ids of a source that was added, and the key that its address has. */
export interface AddedSource {
  sourceId: string
  sourceKey: string
  captureId: string
}

/**
 * Writes a source with its first text, and the notice that stands in it. Refuses: invalid when a date lacks its basis; duplicate, naming the source,
 * when the dossier already holds the same text.
 */
export async function putSource(
  change: Change,
  viewer: Viewer,
  input: SourceFields & Seeded,
  capture: CaptureFields,
  notice: NoticeInText | null = null,
): Promise<Outcome<AddedSource>> {
  const { dossierId: _, key, ...typed } = input
  const { details: fields, problems: unread } = withReadPublication(typed)
  const problems = { ...sourceProblems(fields), ...unread }
  if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
  await refuseSameText(change, viewer, capture.text)
  const dossierId = viewer.dossier.id
  const sourceKey = key ?? (await findFreeSourceKey(change.db, viewer, readableKey(fields.headline, 'source')))
  const sourceId = change.newId('source', `${viewer.dossier.key}/${sourceKey}`)
  await insertSource(change.db, {
    ...fields,
    id: sourceId,
    key: sourceKey,
    dossierId,
    publishedFrom: publishedFrom(fields.publishedDate),
    addedById: change.person.id,
    createdAt: change.now,
  })
  const source = { id: sourceId, key: sourceKey, headline: fields.headline }
  const { captureId, entry } = await putCapture(change, viewer, source, capture)
  const added = {
    kind: 'source-added' as const,
    about: [sourceId],
    payload: { v: 1 as const, headline: fields.headline },
  }
  const noticed = notice ? [await putNotice(change, source, notice)] : []
  return changed({ sourceId, sourceKey, captureId }, dossierId, [added, entry, ...noticed])
}

/** Nothing rests on a source that is new: nothing goes stale by its notice. */
async function putNotice(change: Change, source: { id: string; headline: string }, { kind, words }: NoticeInText) {
  const id = change.newId('source-notice')
  const row = { id, sourceId: source.id, kind, words, noticeDate: null, url: null }
  await insertNotice(change.db, { ...row, byId: change.person.id, at: change.now })
  const payload = { v: 1 as const, headline: source.headline, kind, words }
  return { kind: 'notice-recorded' as const, about: [source.id, id], payload }
}
