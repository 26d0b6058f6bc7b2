import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/data/access/viewer'
import { sha256 } from '@/lib/data/database/ids'
import { wasFetched } from '@/lib/data/sources/fetches'
import { DomainError } from '@/lib/domain/errors'
import { droppedOf, keptAfter, textOfKept } from '@/lib/domain/sources/paragraphs'
import { oneLineText, longText, plainText } from '@/lib/domain/input/text'
import { uploadKinds, type UploadKind } from '@/lib/domain/sources/upload-kind'
import { textNatures } from '@/lib/domain/vocabulary'
import type { PreviewedUpload } from './article-upload'
import { importArticle } from '@/lib/services/sources/import-article'
import { fetchErrorWords } from '@/lib/words/errors/fetching'
import { sourceErrorWords } from '@/lib/words/errors/sources'
import type { CaptureFields } from './source-fields'

/** What a person says of a text they import. */
export const importedCapture = z.object({
  label: oneLineText({ max: 100, label: sourceErrorWords.theNameOfTheText }),
  textIs: z.enum(textNatures, sourceErrorWords.chooseWhatTheWordsAre),
  language: plainText({ min: 2, max: 35, label: sourceErrorWords.theLanguageOfTheText }),
})

const methods: Record<UploadKind, CaptureFields['method']> = {
  text: 'uploaded-text',
  markdown: 'uploaded-text',
  html: 'uploaded-html',
  pdf: 'uploaded-document',
  docx: 'uploaded-document',
  eml: 'uploaded-document',
  mhtml: 'uploaded-html',
}

/**
 * The capture that an upload makes once a person has decided on its paragraphs. The bytes are kept with what was
 * left out; of pasted text only where something was, else they are the text. Refuses: what `importArticle`
 * refuses; invalid when it reads differently than in the preview, when it is called fetched and the server did not fetch
 * it, or when nothing of it is kept.
 */
export async function captureOfUpload(
  upload: PreviewedUpload,
  said: z.output<typeof importedCapture>,
  viewer: Viewer,
): Promise<CaptureFields> {
  const article = await importArticle(upload, viewer.personId)
  if (article.proposal !== upload.proposal) throw refused(sourceErrorWords.thisIsNotTheText)
  if (upload.way === 'fetched' && !(await wasFetched(viewer, sha256(article.bytes))))
    throw refused(fetchErrorWords.notTheFetchedPage)
  const kept = keptAfter(article.paragraphs, upload.flipped)
  const text = textOfKept(article, kept)
  const fault = longText.safeParse(text).error?.issues[0]?.message
  if (fault) throw refused(kept.includes(true) ? fault : sourceErrorWords.everyParagraphIsDropped)
  const dropped = droppedOf(article, kept)
  const isPasted = upload.way === 'pasted'
  const method = upload.way === 'uploaded' ? methods[article.kind] : upload.way
  const raw = {
    base64: Buffer.from(article.bytes).toString('base64'),
    mediaType: uploadKinds[article.kind].mediaType,
    fileName: isPasted ? null : upload.file.name,
    dropped,
  }
  return {
    ...said,
    text,
    method,
    raw: isPasted && dropped.length === 0 ? null : raw,
  }
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', {
    reason: sourceErrorWords.thisTextCannotBeSaved,
    fields: { 'upload.file': sentence },
  })
}
