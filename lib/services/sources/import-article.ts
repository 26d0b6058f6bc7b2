import 'server-only'
import { sha256 } from '@/lib/data/database/ids'
import type { TextEncoding } from '@/lib/domain/sources/encoding'
import { DomainError } from '@/lib/domain/errors'
import { normaliseLineEnds, readPlainText, type ImportedText } from '@/lib/domain/sources/paragraphs'
import { guessFromMetadata, guessFromText, type SourceGuesses } from '@/lib/domain/sources/guesses'
import { longText } from '@/lib/domain/input/text'
import { uploadKindOf, type UploadKind } from '@/lib/domain/sources/upload-kind'
import type { ArticleUpload } from '@/lib/services/sources/input/article-upload'
import { decodeText } from '@/lib/services/sources/input/decode-text'
import { readPage } from '@/lib/services/sources/input/read-page'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** An upload as read. `proposal` is the SHA-256 of bytes and paragraphs: the same preview again has the same. */
export interface ImportedArticle extends ImportedText {
  bytes: Uint8Array
  kind: UploadKind
  encoding: TextEncoding
  guesses: SourceGuesses
  isFound: boolean
  proposal: string
}

/**
 * Reads a person's upload into paragraphs, with the boilerplate of a page marked to be left out. Refuses: invalid (on
 * `upload.file`) for a kind of file that is not read, NUL, controls and half characters, more than 5 MB, no words at all;
 * overloaded.
 */
export async function importArticle(
  { way, file, encoding: chosen }: ArticleUpload,
  personId: string,
): Promise<ImportedArticle> {
  const kind = way === 'pasted' ? 'text' : uploadKindOf(file.name)
  if (!kind) throw refused(sourceErrorWords.filesEndingInTxtMd)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const decoded = decodeText(bytes, { isHtml: kind === 'html', chosen })
  const text = way === 'pasted' ? normaliseLineEnds(decoded.text) : decoded.text
  const read = kind === 'html' ? await readHtml(text, personId) : readText(text)
  if (read.paragraphs.length === 0) throw refused(sourceErrorWords.noWordsWereFound)
  refuseUnfit(read.paragraphs.map((paragraph) => paragraph.text).join('\n\n'))
  // What is pasted was sent as UTF-8 by the page itself: there is nothing to choose.
  const encoding = way === 'pasted' ? { ...decoded.encoding, offers: [] } : decoded.encoding
  const proposal = sha256(JSON.stringify([sha256(bytes), read.paragraphs]))
  return { ...read, bytes, kind, encoding, proposal }
}

function readText(text: string) {
  refuseUnfit(text)
  const read = readPlainText(text)
  return { ...read, guesses: guessFromText(read.paragraphs), isFound: true }
}

async function readHtml(html: string, personId: string) {
  if (html.includes('\0')) throw refused(sourceErrorWords.theFileContainsANul)
  const { metadata, ...page } = await readPage(html, personId)
  return { ...page, whole: null, guesses: guessFromMetadata(metadata) }
}

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
