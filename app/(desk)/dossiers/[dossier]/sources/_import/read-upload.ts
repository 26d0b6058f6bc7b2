import { uploadTo } from '@/app/_ui/upload-to'
import type { FetchedAddress } from '@/lib/services/sources/fetch-address'
import type { ArticlePreview } from '@/lib/services/sources/read-article'
import type { ActionResult } from '@/lib/web/run-action'
import { fileOf, type Upload } from './upload-of'

const previewText = uploadTo<ArticlePreview>('preview-text')
const fetchAddress = uploadTo<FetchedAddress>('fetch-address')

/** What robots.txt asks, or does not tell, of a page that somebody wants to have read. */
export type RobotsQuestion = Exclude<FetchedAddress['question'], null>

/** What came of reading: the preview, with the file it is of; or a question to decide first. */
export type ReadUpload =
  { question: RobotsQuestion } | { question: null; preview: ArticlePreview; fetched: Upload['fetched'] }

/** Has what was given read, an address fetched first. The address that a page was fetched from is its address. */
export async function readUpload(dossierId: string, upload: Upload): Promise<ActionResult<ReadUpload>> {
  if (upload.way !== 'fetched') return previewOf(dossierId, upload)
  const form = formFor(dossierId)
  form.set('address', upload.address)
  if (upload.isAskedFor) form.set('isAskedFor', 'yes')
  const result = await fetchAddress(form)
  if (!result.ok) return result
  if (result.value.question !== null) return { ok: true, value: { question: result.value.question } }
  const { name, base64, address, charset } = result.value
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return previewOf(dossierId, { ...upload, fetched: { file: new File([bytes], name), address, charset } })
}

/** The preview of what is at hand: nothing is fetched. */
export async function previewOf(
  dossierId: string,
  upload: Upload,
  signal?: AbortSignal,
): Promise<ActionResult<Exclude<ReadUpload, { question: RobotsQuestion }>>> {
  const result = await previewText(withUpload(formFor(dossierId), upload), signal)
  if (!result.ok) return result
  const { guesses, ...preview } = result.value
  const fetched = upload.way === 'fetched' ? upload.fetched : null
  const url = fetched?.address ?? guesses.url
  return { ok: true, value: { question: null, preview: { ...preview, guesses: { ...guesses, url } }, fetched } }
}

function formFor(dossierId: string): FormData {
  const form = new FormData()
  form.set('dossierId', dossierId)
  return form
}

/** The form with what was given in it: which way stands before the file, since its limit depends on it. */
export function withUpload(form: FormData, upload: Upload): FormData {
  const file = fileOf(upload)
  form.set('upload.way', upload.way)
  if (upload.encoding) form.set('upload.encoding', upload.encoding)
  if (upload.way === 'fetched' && upload.fetched?.charset) form.set('upload.charset', upload.fetched.charset)
  if (file) form.set('upload.file', file)
  return form
}
