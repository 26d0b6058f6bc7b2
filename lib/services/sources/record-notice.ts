import 'server-only'
import { z } from 'zod'
import { refreshSummaries } from '@/lib/data/claims/summary'
import { changed, mutate, type Caller } from '@/lib/data/access/mutate'
import { insertNotice } from '@/lib/data/sources/notices'
import { findClaimIdsOfSource, getSource } from '@/lib/data/sources/sources'
import { markStale } from '@/lib/data/claims/stale-marks'
import { authorize, enterForChange } from '@/lib/data/access/viewer'
import { typedDateSchema } from '@/lib/domain/dates/typed-date-schema'
import { staleCauses } from '@/lib/domain/claims/staleness'
import { plainText, uuidText, webAddressText } from '@/lib/domain/input/text'
import { noticeKinds } from '@/lib/domain/vocabulary'
import { sourceErrorWords } from '@/lib/words/errors/sources'

const optional = <S extends z.ZodType<string>>(schema: S) => schema.nullish().transform((value) => value ?? null)

/** What the outlet did to its item, in which words, when (EDTF) and where. */
export const recordNoticeInput = z.object({
  dossierId: uuidText,
  sourceId: uuidText,
  kind: z.enum(noticeKinds, { error: sourceErrorWords.sayWhether }),
  words: plainText({ min: 1, max: 2000, label: sourceErrorWords.whatWasSaid }),
  noticeDate: optional(typedDateSchema),
  url: optional(webAddressText),
})

/**
 * Records that the outlet corrected or retracted a source. What rests on its claims goes stale and stays. Refuses:
 * forbidden, not-found, invalid by field.
 */
export async function recordNotice(
  caller: Caller,
  input: z.output<typeof recordNoticeInput>,
): Promise<{ noticeId: string }> {
  return mutate(caller, input, async (change) => {
    const viewer = await enterForChange(change, { id: input.dossierId })
    const source = await getSource(change.db, viewer, input.sourceId)
    authorize(viewer, 'source.change')
    const { kind, words, noticeDate, url } = input
    const noticeId = change.newId('source-notice')
    const row = { id: noticeId, sourceId: source.id, kind, words, noticeDate, url }
    await insertNotice(change.db, { ...row, byId: viewer.personId, at: change.now })
    const claimIds = await findClaimIdsOfSource(change.db, source.id)
    await refreshSummaries(change.db, await markStale(change, claimIds, staleCauses.everyJudgement[kind]))
    return changed({ noticeId }, viewer.dossier.id, [
      {
        kind: 'notice-recorded',
        about: [source.id, noticeId],
        payload: { v: 1, headline: source.headline, kind, words },
      },
    ])
  })
}
