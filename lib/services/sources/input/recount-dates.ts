import 'server-only'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { getClaim } from '@/lib/data/claims/claims'
import { lockClaims } from '@/lib/data/claims/locks'
import { reviseClaim } from '@/lib/data/claims/revision'
import { findRelativelyDatedClaimIds } from '@/lib/data/sources/sources'
import { recountedDates } from '@/lib/domain/claims/recounted-dates'
import { countedFrom } from '@/lib/domain/claims/typed-dates'
import { DomainError } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import type { SourceDetails } from '@/lib/domain/sources/source'

type SourceDays = Pick<SourceDetails, 'edition' | 'publishedDate'>

/**
 * Reads the relative dates of a source's claims again, by their words, after the day they count from was corrected (rule
 * 12). Gives the log entries; a reviewed claim whose date changes goes back to review. Refuses: conflict.
 */
export async function recountDates(
  change: Change,
  viewer: Viewer,
  sourceId: string,
  days: { before: SourceDays; after: SourceDays },
): Promise<NewEntry[]> {
  const [before, after] = [countedFrom(days.before), countedFrom(days.after)]
  if (before === after) return []
  const ids = await findRelativelyDatedClaimIds(change.db, sourceId)
  await lockClaims(change.db, ids)
  const entries: NewEntry[] = []
  for (const id of ids) {
    const claim = await getClaim(change.db, viewer, id)
    const dates = recountedDates(claim, before, after)
    if (!dates) continue
    const revised = await reviseClaim(change, claim, { ...claim, ...dates }, claim)
    if (!revised) throw new DomainError('conflict')
    entries.push(...revised)
  }
  return entries
}
