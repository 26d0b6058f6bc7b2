import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claim-summary'
import { getFinding, saveFindingConfirmation } from '@/lib/data/findings'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/mutate'
import { findAnsweringClaims } from '@/lib/data/questions'
import { authorize, enterForChange } from '@/lib/data/viewer'
import { DomainError, ensure } from '@/lib/domain/errors'
import { uuidText } from '@/lib/domain/text'

/** Which finding is confirmed. */
export const confirmFindingInput = z.object({ dossierId: uuidText, findingId: uuidText })

/**
 * Confirms a finding as a second person, so that its line may be printed. Doing it again changes nothing.
 * Refuses: nobody-alone (one's own), forbidden, not-found, conflict (another finding stands now).
 */
export async function confirmFinding(
  caller: Caller,
  input: z.output<typeof confirmFindingInput>,
): Promise<{ findingId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const finding = await getFinding(change.db, viewer, input.findingId)
    authorize(viewer, 'finding.confirm')
    ensure(finding.byId !== viewer.personId, 'nobody-alone', { reason: 'You wrote this finding; somebody else confirms it.' })
    if (finding.confirmedById === viewer.personId) return unchanged({ findingId: finding.id })
    if (!(await saveFindingConfirmation(change.db, finding.id, viewer.personId, change.now)))
      throw new DomainError('conflict', { reason: 'This finding was confirmed or replaced meanwhile.' })
    await refreshSummaries(change.db, await findAnsweringClaims(change.db, finding.questionId), { originsStand: true })
    return changed({ findingId: finding.id }, viewer.dossier.id, [
      {
        kind: 'finding-confirmed',
        about: [finding.questionId, finding.id],
        payload: { v: 1, question: finding.question.text, printLine: finding.printLine },
      },
    ])
  })
}
