import 'server-only'
import type { z } from 'zod'
import { improveSourceKey } from '@/lib/data/sources/better-source-key'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, unchanged, type Caller } from '@/lib/data/access/mutate'
import { findClaimIdsDatedBySource, findClaimIdsOfSource, getSource, saveSource } from '@/lib/data/sources/sources'
import { markAnswersStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { DomainError } from '@/lib/domain/errors'
import { fieldChanges } from '@/lib/domain/history/history'
import { sourceDetailsOf, sourceProblems, withReadPublication } from '@/lib/domain/sources/source'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { versionNumber } from '@/lib/domain/input/stored-values'
import { uuidText } from '@/lib/domain/input/text'
import { publishedFrom } from '@/lib/services/sources/input/published-from'
import { recountDates } from '@/lib/services/sources/input/recount-dates'
import { sourceFields } from '@/lib/services/sources/input/source-fields'

/** The details of a source as somebody edits them, whole, and the version they saw. */
export const changeSourceInput = sourceFields.extend({
  sourceId: uuidText,
  version: versionNumber,
})

/** What rows of lists and exports repeat of a source. */
const repeated = ['headline', 'publishedDate']

/**
 * Changes what is known of a source, and the list rows of its claims where they repeat it; its texts stay as they
 * are. Findings and comparisons that rest on its day of publication go stale with it; an address that said nothing becomes
 * one that the headline can be read from. Relative dates of its claims are counted again from a corrected day. Refuses: conflict with the current details when somebody changed them since
 * (`details.current`); forbidden, not-found, invalid by field.
 */
export async function changeSource(
  caller: Caller,
  input: z.output<typeof changeSourceInput>,
): Promise<{ version: number; key: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'source.change')
    const before = sourceDetailsOf(source)
    const conflict = () => new DomainError('conflict', { current: { version: source.version, ...before } })
    if (source.version !== input.version) throw conflict()
    const { details: after, problems: unread } = withReadPublication(sourceDetailsOf(input))
    const problems = { ...sourceProblems(after), ...unread }
    if (Object.keys(problems).length > 0) throw new DomainError('invalid', { fields: problems })
    const changes = fieldChanges({ ...before }, { ...after })
    if (changes.length === 0) return unchanged({ version: source.version, key: source.key })
    const row = { ...after, publishedFrom: publishedFrom(after.publishedDate) }
    if (!(await saveSource(change.db, { id: source.id, version: input.version }, row))) throw conflict()
    if (changes.some(({ field }) => field === 'publishedDate'))
      await markAnswersStale(
        change,
        await findClaimIdsDatedBySource(change.db, source.id),
        staleCauses.answersAlone.published,
      )
    if (changes.some(({ field }) => repeated.includes(field)))
      await refreshSummaries(change.db, await findClaimIdsOfSource(change.db, source.id))
    const recounted = await recountDates(change, viewer, source.id, { before, after })
    const key = await improveSourceKey(change.db, { ...source, headline: after.headline })
    return changed({ version: source.version + 1, key }, viewer.dossier.id, [
      { kind: 'source-changed', about: [source.id], payload: { v: 1, headline: after.headline, changes } },
      ...recounted,
    ])
  })
}
