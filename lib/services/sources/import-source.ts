import 'server-only'
import { z } from 'zod'
import { alsoChanged, mutate, type Caller } from '@/lib/data/access/mutate'
import { authorize, enterDossier, enterForChange } from '@/lib/data/access/viewer'
import { plainText } from '@/lib/domain/input/text'
import { noticeKinds } from '@/lib/domain/vocabulary'
import { previewedUpload } from '@/lib/services/sources/input/article-upload'
import { captureOfUpload, importedCapture } from '@/lib/services/sources/input/imported-capture'
import { putPublishers } from '@/lib/services/sources/input/put-publishers'
import { putSource, type AddedSource } from '@/lib/services/sources/input/put-source'
import { sourceFields } from '@/lib/services/sources/input/source-fields'
import { sourceErrorWords } from '@/lib/words/errors/sources'

export type { AddedSource } from '@/lib/services/sources/input/put-source'

/** Who publishes a source, or whose copy it is: names that may be a party's. */
export const publishers = ['outlet', 'agency'] as const
export type Publisher = (typeof publishers)[number]

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
})

/**
 * Adds a source from a pasted or uploaded text. The text is read again from its bytes before anything is written:
 * what is saved is what the preview showed. Refuses: unauthenticated, not-found, forbidden, invalid by field,
 * overloaded; duplicate with the source (`details.current`) that holds the same text.
 */
export async function importSource(caller: Caller, input: z.output<typeof importSourceInput>): Promise<AddedSource> {
  const viewer = await enterDossier(caller, { id: input.dossierId })
  authorize(viewer, 'source.add')
  const { upload, capture: said, notice, newParties, ...fields } = input
  const capture = await captureOfUpload(upload, said, viewer)
  return mutate(caller, { ...fields, capture, notice, newParties }, async (change) => {
    const writer = await enterForChange(change, { id: input.dossierId })
    authorize(writer, 'source.add')
    if (notice) authorize(writer, 'source.change')
    const source = await putSource(change, writer, fields, capture, notice)
    return alsoChanged(source, writer.dossier.id, await putPublishers(change, writer, fields, newParties))
  })
}
