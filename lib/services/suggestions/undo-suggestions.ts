import 'server-only'
import { z } from 'zod'
import { lockClaims } from '@/lib/data/claims/locks'
import { moveStatus } from '@/lib/data/claims/status-changes'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { holdAction, markUndone, type CurrentDecision } from '@/lib/data/suggestions/decisions'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { uuidText } from '@/lib/domain/input/text'
import { suggestionErrorWords } from '@/lib/words/errors/suggestions'
import { firstOf } from './input/first-of'

/** What was decided in one go. */
export const undoSuggestionsInput = z.object({ dossierId: uuidText, actionId: uuidText })

/**
 * Undoes what was decided in one go: untouched drafts are retired as undone and offered again, a dismissal is taken back.
 * Drafts that somebody has touched since stay, and count as `touched`. Refuses: forbidden, not-found (nothing of it is left), conflict (all of it was touched).
 */
export async function undoSuggestions(
  caller: Caller,
  input: z.output<typeof undoSuggestionsInput>,
): Promise<{ undone: number; touched: number }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const named = await holdAction(change.db, viewer, input.actionId)
    ensure(named.length > 0, 'not-found', { reason: suggestionErrorWords.nothingToUndo })
    await lockClaims(
      change.db,
      named.flatMap(({ claim }) => claim?.id ?? []),
    )
    // Read again: whoever held a claim may have changed it.
    const current = await holdAction(change.db, viewer, input.actionId)
    const untouched = current.filter(({ claim }) => !claim || isUntouched(claim))
    ensure(untouched.length > 0, 'conflict', { reason: suggestionErrorWords.touchedSince })
    for (const { claim } of untouched) {
      if (!claim) continue
      authorize(viewer, 'claim.retire', { status: 'draft' })
      await retire(change, claim)
    }
    const ids = untouched.map(({ id }) => id)
    await markUndone(change.db, ids, { byId: viewer.personId, at: change.now })
    const retired = untouched.flatMap(({ claim }) => claim?.id ?? [])
    if (retired.length > 0) await refreshSummaries(change.db, retired)
    const value = { undone: untouched.length, touched: current.length - untouched.length }
    return changed(value, viewer.dossier.id, firstOf(untouched.map(entryOf)))
  })
}

type DraftedClaim = NonNullable<CurrentDecision['claim']>

function isUntouched({ status, version, isTouched }: DraftedClaim): boolean {
  return status === 'draft' && version === 1 && !isTouched
}

async function retire(change: Change, { id, version }: DraftedClaim): Promise<void> {
  const moved = await moveStatus(change, { id, version, status: 'draft' }, 'retired', 'undone')
  ensure(moved, 'conflict', { reason: suggestionErrorWords.touchedSince })
}

function entryOf({ id, claim, headline, rule }: CurrentDecision): NewEntry {
  const payload = { v: 1 as const, headline, rule, statement: claim?.statement ?? null }
  return { kind: 'suggestion-undone', about: [claim?.id ?? id], payload }
}
