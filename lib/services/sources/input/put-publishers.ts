import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import { authorize, type Viewer } from '@/lib/data/access/viewer'
import { findPartiesNamed } from '@/lib/data/claims/choices'
import { isSameName } from '@/lib/domain/input/fold-text'
import { putParty } from '@/lib/services/parties/input/put-party'

type Publishers = { outlet: string | null; agency: string | null }

/**
 * Makes parties of the outlet and the agency of a source where that is wanted, and no party bears the name yet; gives the
 * log entries. Refuses: forbidden.
 */
export async function putPublishers(
  change: Change,
  viewer: Viewer,
  source: Publishers,
  wanted: readonly (keyof Publishers)[],
) {
  const named = wanted.flatMap((kind) => (source[kind] ? [{ kind, name: source[kind] }] : []))
  if (named.length === 0) return []
  authorize(viewer, 'party.draft')
  const known = (
    await findPartiesNamed(
      change.db,
      viewer,
      named.map(({ name }) => name),
    )
  ).map(({ fitted }) => fitted)
  const entries = []
  for (const { kind, name } of named) {
    if (known.some((other) => isSameName(other, name))) continue
    known.push(name)
    entries.push((await putParty(change, viewer, { name, kind, campId: null, note: null, aliases: [] })).entry)
  }
  return entries
}
