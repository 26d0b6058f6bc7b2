import 'server-only'
import { sha256 } from '@/lib/data/database/ids'
import type { TextEncoding } from '@/lib/domain/sources/encoding'
import { DomainError } from '@/lib/domain/errors'
import { normaliseLineEnds, readPlainText, type ImportedText } from '@/lib/domain/sources/paragraphs'
import { guessFromPage, guessFromText, type Guesses } from '@/lib/domain/sources/guesses'
import { noticeInText, type NoticeInText } from '@/lib/domain/sources/notice-in-text'
import { longText } from '@/lib/domain/input/text'
import { uploadKindOf, type UploadKind } from '@/lib/domain/sources/upload-kind'
import type { ArticleUpload } from '@/lib/services/sources/input/article-upload'
import { readDocument, type DocumentKind, type DocumentText } from '@/lib/services/sources/documents/read-document'
import { decodeText } from '@/lib/services/sources/input/decode-text'
import { readPage } from '@/lib/services/sources/pages/read-page'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** An upload as read. `proposal` is the SHA-256 of bytes and paragraphs: the same preview again has the same. */
export interface ImportedArticle extends ImportedText, Guesses {
  bytes: Uint8Array
  kind: UploadKind
  /** Null for what is no text: a document says its encoding itself. */
  encoding: TextEncoding | null
  /** What the text says of its own correction or withdrawal. */
  notice: NoticeInText | null
  isFound: boolean
  proposal: string
}

/**
 * Reads a person's upload into paragraphs, with the boilerplate of a page marked to be left out. Refuses: invalid (on
 * `upload.file`) for a kind of file that is not read, NUL, controls and half characters, more than 5 MB, no words at all;
 * overloaded.
 */
export async function importArticle(upload: ArticleUpload, personId: string): Promise<ImportedArticle> {
  const { way, file } = upload
  const kind = way === 'pasted' ? 'text' : uploadKindOf(file.name)
  if (!kind) throw refused(sourceErrorWords.filesEndingInTxtMd)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const isText = kind === 'text' || kind === 'markdown' || kind === 'html'
  const read = await (isText ? readAsText(kind, bytes, upload, personId) : readAsBytes(kind, bytes, upload, personId))
  if (read.paragraphs.length === 0) throw refused(sourceErrorWords.noWordsWereFound)
  refuseUnfit(read.paragraphs.map((paragraph) => paragraph.text).join('\n\n'))
  const proposal = sha256(JSON.stringify([sha256(bytes), read.paragraphs]))
  return { ...read, bytes, kind, notice: noticeInText(keptTexts(read)), proposal }
}

type Read = Omit<ImportedArticle, 'bytes' | 'kind' | 'notice' | 'proposal'>

async function readAsText(
  kind: 'text' | 'markdown' | 'html',
  bytes: Uint8Array,
  { way, encoding: chosen, charset: said }: ArticleUpload,
  personId: string,
): Promise<Read> {
  const decoded = decodeText(bytes, { isHtml: kind === 'html', chosen, said })
  const text = way === 'pasted' ? normaliseLineEnds(decoded.text) : decoded.text
  // What is pasted was sent as UTF-8 by the page itself: there is nothing to choose.
  const encoding = way === 'pasted' ? { ...decoded.encoding, offers: [] } : decoded.encoding
  if (kind === 'html') return { ...(await readHtml(text, personId)), encoding }
  refuseUnfit(text)
  if (kind === 'text') return { ...readText(text), encoding }
  const read = await readDocument(kind, text, personId)
  if (!('paragraphs' in read)) throw refused(sourceErrorWords.noWordsWereFound)
  return { ...documentOf(read), encoding }
}

/** A document, or the page that is saved in one: that is read like any page. */
async function readAsBytes(
  kind: Exclude<DocumentKind, 'markdown'>,
  bytes: Uint8Array,
  { encoding: chosen }: ArticleUpload,
  personId: string,
): Promise<Read> {
  const read = await readDocument(kind, bytes, personId)
  if ('paragraphs' in read) return documentOf(read)
  const { text, encoding } = decodeText(read.page.bytes, { isHtml: true, chosen, said: read.page.charset })
  return { ...(await readHtml(text, personId, read.page.address)), encoding }
}

/** All of a document is its text; its headline is what it says itself, else its first line. */
function documentOf({ paragraphs, metadata }: DocumentText): Read {
  const guesses = guessFromPage(metadata, keptTexts({ paragraphs }))
  return { paragraphs, whole: null, isFound: true, ...guesses, encoding: null }
}

function readText(text: string) {
  const read = readPlainText(text)
  return { ...read, ...guessFromText(read.paragraphs), isFound: true }
}

/** A page; `address` is where it was saved from, for one that does not say so itself. */
async function readHtml(html: string, personId: string, address: string | null = null) {
  if (html.includes('\0')) throw refused(sourceErrorWords.theFileContainsANul)
  const { metadata, ...page } = await readPage(html, personId)
  const guesses = guessFromPage({ ...metadata, url: metadata.url ?? address }, keptTexts(page))
  return { ...page, whole: null, ...guesses }
}

const keptTexts = ({ paragraphs }: Pick<ImportedText, 'paragraphs'>) =>
  paragraphs.filter(({ kept }) => kept).map(({ text }) => text)

function refuseUnfit(text: string): void {
  const fault = longText.safeParse(text).error?.issues[0]?.message
  if (fault) throw refused(fault)
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', {
    reason: sourceErrorWords.thisTextCannotBeRead,
    fields: { 'upload.file': sentence },
  })
}
