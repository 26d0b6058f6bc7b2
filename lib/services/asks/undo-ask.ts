import 'server-only'
import { z } from 'zod'
import { holdAskDecision, markAskUndone } from '@/lib/data/asks/memory'
import { deleteQuestion, isUntouchedQuestion } from '@/lib/data/asks/taken-question'
import { getClaim } from '@/lib/data/claims/claims'
import { getLink } from '@/lib/data/claims/links'
import { lockClaims } from '@/lib/data/claims/locks'
import { reviseClaim } from '@/lib/data/claims/revision'
import { findAnsweringClaims } from '@/lib/data/questions/questions'
import { changed, mutate, type Caller, type Change } from '@/lib/data/access/mutate'
import { authorize, enterForChange, type Viewer } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import type { NewEntry } from '@/lib/domain/history/history'
import { uuidText } from '@/lib/domain/input/text'
import { endLinkOf } from '@/lib/services/links/input/end-link'
import { askErrorWords } from '@/lib/words/errors/asks'
import { takeAgencyBack } from './input/take-agency-back'

/** What was decided. */
export const undoAskInput = z.object({ dossierId: uuidText, decisionId: uuidText })

/**
 * Takes a decision of the queue back, so that the suggestion is made again: a question that nobody touched since goes with its
 * answers, a link ends, the sources lose the agency that they were given, a dismissal holds no more. Refuses: forbidden, not-found
 * (undone already), conflict (touched since).
 */
export async function undoAsk(caller: Caller, input: z.output<typeof undoAskInput>): Promise<{ decisionId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    authorize(viewer, 'suggestion.decide')
    const current = await holdAskDecision(change.db, viewer, input.decisionId)
    ensure(current, 'not-found', { reason: askErrorWords.nothingToUndo })
    const { id, kind, decision, at, questionId, linkId } = current
    // Only an accepted agency names sources.
    const recorded = kind === 'agency' ? await takeAgencyBack(change, viewer, current) : []
    const entries = questionId ? await takeAnswers(change, viewer, { questionId, at }) : []
    await markAskUndone(change.db, id, { byId: viewer.personId, at: change.now })
    if (questionId) await deleteQuestion(change.db, questionId)
    const ended = linkId ? await endAcceptedLink(change, viewer, linkId) : []
    const undone = { kind: 'ask-undone' as const, about: [id], payload: { v: 1 as const, ask: kind, decision } }
    return changed({ decisionId: id }, viewer.dossier.id, [undone, ...entries, ...ended, ...recorded])
  })
}

/** Takes the answers off the claims that were given them with the question. Refuses: conflict where anything was changed since. */
async function takeAnswers(
  change: Change,
  viewer: Viewer,
  { questionId, at }: { questionId: string; at: Date },
): Promise<NewEntry[]> {
  const ids = await findAnsweringClaims(change.db, questionId)
  await lockClaims(change.db, ids)
  const touched = { reason: askErrorWords.questionTouched }
  ensure(await isUntouchedQuestion(change.db, questionId), 'conflict', touched)
  const entries: NewEntry[] = []
  for (const id of ids) {
    const claim = await getClaim(change.db, viewer, id)
    ensure(claim.updatedAt.getTime() === at.getTime(), 'conflict', touched)
    authorize(viewer, 'claim.edit', { status: claim.status })
    const revised = await reviseClaim(change, claim, claim, { ...claim, answer: null })
    ensure(revised, 'conflict', touched)
    entries.push(...revised)
  }
  return entries
}

async function endAcceptedLink(change: Change, viewer: Viewer, linkId: string): Promise<NewEntry[]> {
  authorize(viewer, 'link.remove')
  const entry = await endLinkOf(change, viewer, await getLink(change.db, viewer, linkId), askErrorWords.undoneLink)
  return entry ? [entry] : []
}
