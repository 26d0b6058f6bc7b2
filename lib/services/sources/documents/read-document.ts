import 'server-only'
import { Worker } from 'node:worker_threads'
import { DomainError } from '@/lib/domain/errors'
import type { PageMetadata } from '@/lib/domain/sources/guesses'
import type { ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import type { UploadKind } from '@/lib/domain/sources/upload-kind'
import { inThread, threadLimits } from '@/lib/services/sources/input/in-thread'
import { fileReaders } from '@/lib/services/sources/pages/read-page'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** Kinds of file that are read as documents: Markdown from its text, the others from their bytes. */
export type DocumentKind = Exclude<UploadKind, 'text' | 'html'>

/** A document as read: its paragraphs and what it says of itself. */
export interface DocumentText {
  paragraphs: ImportedParagraph[]
  metadata: PageMetadata
}

/** The page that a saved archive holds, with the encoding and the address that the archive says. */
export interface SavedPage {
  page: { bytes: Uint8Array; charset: string | null; address: string | null }
}

type ReadDocument = DocumentText | SavedPage

/** What can be wrong with a document. */
export type DocumentFault = keyof typeof faults

const faults = {
  tangled: sourceErrorWords.thisPageIsTooLarge,
  'no-docx': sourceErrorWords.noDocx,
  'no-pdf': sourceErrorWords.noPdf,
  'locked-pdf': sourceErrorWords.lockedPdf,
  'long-pdf': sourceErrorWords.longPdf,
  'pictures-pdf': sourceErrorWords.picturesPdf,
  'no-mail': sourceErrorWords.noMail,
  'no-archive': sourceErrorWords.noArchive,
}

/**
 * Reads a document in a thread of its own: a hostile file costs its limits and holds up nobody else. Nothing of it runs,
 * nothing is fetched. Refuses: invalid (on `upload.file`) for what is no such document, and where the limits do not suffice;
 * overloaded where the person is waiting already, or too many others are.
 */
export async function readDocument(
  kind: DocumentKind,
  contents: string | Uint8Array,
  personId: string,
): Promise<ReadDocument> {
  const leave = await fileReaders().enter(personId)
  try {
    const worker = new Worker(new URL('./document-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: threadLimits.megabytes },
    })
    const answer = await inThread<{ read: ReadDocument } | { fault: DocumentFault }>(worker, { kind, contents })
    if (answer && 'read' in answer) return answer.read
    throw refused(faults[answer?.fault ?? 'tangled'])
  } finally {
    leave()
  }
}

function refused(sentence: string): DomainError {
  return new DomainError('invalid', {
    reason: sourceErrorWords.thisTextCannotBeRead,
    fields: { 'upload.file': sentence },
  })
}
