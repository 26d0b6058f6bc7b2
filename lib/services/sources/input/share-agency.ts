import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { getSource, saveSource } from '@/lib/data/sources/sources'
import { DomainError, ensure } from '@/lib/domain/errors'
import { fieldChanges, type NewEntry } from '@/lib/domain/history/history'
import { isSameName } from '@/lib/domain/input/fold-text'
import { sourceDetailsOf } from '@/lib/domain/sources/source'
import { publishedFrom } from './published-from'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import { say } from '@/lib/words/say'

/** A source that was given its agency, the version that it has since, and the log entry of that. */
export interface SharedAgency {
  sourceId: string
  version: number
  entry: NewEntry
}

/**
 * Says of sources that their text is the same agency's as that of a new one, so that claims of both are relayed by it. One
 * that has the agency already stays as it is. Gives those that were given it. Refuses: invalid (on `agency`) where no agency is
 * named, or a source has another; forbidden, not-found, conflict.
 */
export async function shareAgency(
  change: Change,
  viewer: Viewer,
  agency: string | null,
  sourceIds: readonly string[],
): Promise<SharedAgency[]> {
  const shared: SharedAgency[] = []
  for (const id of new Set(sourceIds)) {
    if (agency === null) throw refused(sourceErrorWords.nameTheAgency)
    const source = await getSource(change.db, viewer, id)
    authorize(viewer, 'source.change')
    if (source.agency !== null) {
      if (isSameName(source.agency, agency)) continue
      const { headline, agency: other } = source
      throw refused(say(sourceErrorWords.hasAnotherAgency, { headline, agency: other }))
    }
    shared.push({ sourceId: id, version: source.version + 1, entry: await recordAgency(change, source, agency) })
  }
  return shared
}

/** Records another agency with a source as it was read, or none; gives the log entry. Refuses: conflict. */
export async function recordAgency(
  change: Change,
  source: Awaited<ReturnType<typeof getSource>>,
  agency: string | null,
): Promise<NewEntry> {
  const { id, version, headline } = source
  const before = sourceDetailsOf(source)
  const after = { ...before, agency }
  const row = { ...after, publishedFrom: publishedFrom(after.publishedDate) }
  ensure(await saveSource(change.db, { id, version }, row), 'conflict')
  const changes = fieldChanges({ ...before }, { ...after })
  return { kind: 'source-changed', about: [id], payload: { v: 1, headline, changes } }
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', { fields: { agency: sentence } })
}
