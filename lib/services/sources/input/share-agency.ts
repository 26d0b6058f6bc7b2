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

/**
 * Says of sources that their text is the same agency's as that of a new one, so that claims of both are relayed by it. One
 * that has the agency already stays as it is. Gives the log entries. Refuses: invalid (on `agency`) where no agency is
 * named, or a source has another; forbidden, not-found, conflict.
 */
export async function shareAgency(
  change: Change,
  viewer: Viewer,
  agency: string | null,
  sourceIds: readonly string[],
): Promise<NewEntry[]> {
  const entries: NewEntry[] = []
  for (const id of new Set(sourceIds)) {
    if (agency === null) throw refused(sourceErrorWords.nameTheAgency)
    const source = await getSource(change.db, viewer, id)
    authorize(viewer, 'source.change')
    if (source.agency !== null) {
      if (isSameName(source.agency, agency)) continue
      const { headline, agency: other } = source
      throw refused(say(sourceErrorWords.hasAnotherAgency, { headline, agency: other }))
    }
    const before = sourceDetailsOf(source)
    const after = { ...before, agency }
    const row = { ...after, publishedFrom: publishedFrom(after.publishedDate) }
    ensure(await saveSource(change.db, { id, version: source.version }, row), 'conflict')
    const changes = fieldChanges({ ...before }, { ...after })
    entries.push({ kind: 'source-changed', about: [id], payload: { v: 1, headline: source.headline, changes } })
  }
  return entries
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', { fields: { agency: sentence } })
}
