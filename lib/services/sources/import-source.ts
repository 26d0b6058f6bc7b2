import 'server-only'
import { z } from 'zod'
import { alsoChanged, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterDossier, enterForChange } from '@/lib/data/access/viewer'
import { ensure } from '@/lib/domain/errors'
import { plainText, uuidText } from '@/lib/domain/input/text'
import { noticeKinds } from '@/lib/domain/vocabulary'
import { previewedUpload } from '@/lib/services/sources/input/article-upload'
import { captureOfUpload, importedCapture } from '@/lib/services/sources/input/imported-capture'
import { nearSources } from '@/lib/services/sources/input/near-sources'
import { putPublishers } from '@/lib/services/sources/input/put-publishers'
import { putSource, type AddedSource } from '@/lib/services/sources/input/put-source'
import { shareAgency } from '@/lib/services/sources/input/share-agency'
import { sourceFields } from '@/lib/services/sources/input/source-fields'
import { sourceErrorWords } from '@/lib/words/errors/sources'

export type { AddedSource } from '@/lib/services/sources/input/put-source'

/** Who publishes a source, or whose copy it is: names that may be a party's. */
export const publishers = ['outlet', 'agency'] as const
export type Publisher = (typeof publishers)[number]

/** Captures and sources that are named beside a text at most; a preview shows three. */
const mostBeside = 20

/**
 * A new source with the text that somebody pasted or uploaded, as decided on in its preview, and the correction or
 * withdrawal that the text itself tells, where they want it recorded. `newParties` are those that become parties with it.
 */
export const importSourceInput = sourceFields.extend({
  upload: previewedUpload,
  capture: importedCapture,
  notice: z
    .object({
      kind: z.enum(noticeKinds, { error: sourceErrorWords.sayWhether }),
      words: plainText({ min: 1, max: 2000, label: sourceErrorWords.whatWasSaid }),
    })
    .nullish()
    .transform((notice) => notice ?? null),
  newParties: z.array(z.enum(publishers, sourceErrorWords.onlyOutletAndAgency)).max(publishers.length).default([]),
  /** The captures (of `near`) that somebody saw beside this text. */
  seenBeside: z.array(uuidText).max(mostBeside).default([]),
  /** The sources whose text is the same agency's as this one's. */
  sharesAgencyWith: z.array(uuidText).max(mostBeside).default([]),
})

/**
 * Adds a source from a pasted or uploaded text. The text is read again from its bytes before anything is written:
 * what is saved is what the preview showed. Refuses: unauthenticated, not-found, forbidden, invalid by field,
 * overloaded; duplicate with the source (`details.current`) that holds the same text; near-text with those (`details.current`)
 * that hold nearly the same and that nobody has seen beside it, a question.
 */
export async function importSource(caller: Caller, input: z.output<typeof importSourceInput>): Promise<AddedSource> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  authorize(viewer, 'source.add')
  const { upload, capture: said, notice, newParties, seenBeside, sharesAgencyWith, ...fields } = input
  const capture = await captureOfUpload(upload, said, viewer)
  return mutate(caller, { ...fields, capture, notice, newParties, sharesAgencyWith }, async (change) => {
    const writer = await enterForChange(change, { id: input.dossierId })
    authorize(writer, 'source.add')
    if (notice) authorize(writer, 'source.change')
    const source = await putSource(change, writer, fields, capture, notice)
    // A question is asked by refusing: nothing of the source stays.
    const near = await nearSources(writer, capture.text, change.db)
    ensure(
      near.every(({ captureId }) => seenBeside.includes(captureId)),
      'near-text',
      { current: near },
    )
    return alsoChanged(source, writer.dossier.id, [
      ...(await putPublishers(change, writer, fields, newParties)),
      ...(await shareAgency(change, writer, fields.agency, sharesAgencyWith)).map(({ entry }) => entry),
    ])
  })
}
