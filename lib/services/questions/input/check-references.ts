import 'server-only'
import { findClaimReferences } from '@/lib/data/claims/references'
import type { Change } from '@/lib/data/access/mutate'
import type { Viewer } from '@/lib/data/access/viewer'
import { questionErrorWords } from '@/lib/words/errors/questions'

/** What a question names that is not in the viewer's dossier, as sentences by form field. */
export async function checkReferences(
  change: Change,
  viewer: Viewer,
  { byWhomId, eventId }: { byWhomId: string | null; eventId: string | null },
): Promise<Record<string, string>> {
  const named = { partyIds: byWhomId ? [byWhomId] : [], campIds: [], eventId, placeId: null, questionId: null }
  const references = await findClaimReferences(change.db, viewer, named)
  return {
    ...(byWhomId && !references.partyIds.has(byWhomId) ? { byWhomId: questionErrorWords.thisPartyIsNot } : {}),
    ...(eventId && !references.eventIds.has(eventId) ? { eventId: questionErrorWords.thisEventIsNot } : {}),
  }
}
