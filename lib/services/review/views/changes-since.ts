import 'server-only'
import { listEntries } from '@/lib/data/history/history'
import type { Viewer } from '@/lib/data/access/viewer'
import { listNames, listWordingChanges } from '@/lib/data/claims/wordings'
import type { EntryKind } from '@/lib/domain/history/history'
import { wordingsView } from '@/lib/services/claims/views/wordings-view'
import { asEntry } from '@/lib/services/history/views/history-entry'

/** Entries about a claim or its source that say what its judgements rested on; none tells a judgement or a reliability. */
const tellingKinds: readonly EntryKind[] = [
  'claim-linked',
  'link-removed',
  'claim-withdrawn',
  'independence-withdrawn',
  'notice-recorded',
]

/** Entries looked through for each of the two; earlier ones are found in the history. */
const looked = 50

/**
 * What changed of a claim since an instant, as far as the history tells: each wording with its old and new words,
 * and the links, notices and withdrawals as sentences; newest first. How its party is graded is left out: reliability
 * is hidden while a claim is rated (rule 6).
 */
export async function changesSince(viewer: Viewer, claim: { id: string; source: { id: string } }, since: Date) {
  const about = (id: string) => listEntries(viewer, { about: id, kinds: tellingKinds, before: null, limit: looked })
  const [wordings, ofClaim, ofSource] = await Promise.all([
    listWordingChanges(viewer, claim.id),
    about(claim.id),
    about(claim.source.id),
  ])
  const changed = wordings.filter(({ at }) => at > since)
  return {
    wordings: wordingsView(changed, await listNames(viewer, changed)),
    entries: [...ofClaim, ...ofSource]
      .filter(({ at }) => at > since)
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map((row) => asEntry(viewer, row)),
  }
}
