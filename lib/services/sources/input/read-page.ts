import 'server-only'
import { Worker } from 'node:worker_threads'
import { DomainError } from '@/lib/domain/errors'
import type { ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import { placesFor, type Places } from '@/lib/domain/input/places'
import type { PageMetadata } from '@/lib/domain/sources/guesses'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** A page taken apart. `isFound` is false where its article could not be told from the rest. */
export interface ReadPage {
  paragraphs: ImportedParagraph[]
  isFound: boolean
  metadata: PageMetadata
}

/** What one page may cost: 30 s, and 512 MB beside what the server itself has. */
const limits = { milliseconds: 30_000, megabytes: 512 }

// The program's bundles each have a copy of this module; they share the places.
const kept = globalThis as typeof globalThis & { counterclaimPageReaders?: Places }

/** Two pages are read at once, one of each person; others wait for a while. */
function pageReaders(): Places {
  kept.counterclaimPageReaders ??= placesFor({ inAll: 2, inLine: 20, patience: 20_000 })
  return kept.counterclaimPageReaders
}

/**
 * Takes an HTML page apart into paragraphs, in a thread of its own: a hostile page costs its limits and holds up
 * nobody else. Nothing of the page runs and nothing is fetched. Refuses: invalid (on `upload.file`) where the
 * limits do not suffice; overloaded where the person is waiting already, or too many others are.
 */
export async function readPage(html: string, personId: string): Promise<ReadPage> {
  const leave = await pageReaders().enter(personId)
  try {
    return await readInThread(html)
  } finally {
    leave()
  }
}

async function readInThread(html: string): Promise<ReadPage> {
  const worker = new Worker(new URL('./article-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  })
  try {
    return await answerOf(worker, html)
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, html: string): Promise<ReadPage> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(tooTangled())
    const timer = setTimeout(giveUp, limits.milliseconds)
    worker.once('message', (page: ReadPage | null) => (page ? resolve(page) : giveUp()))
    worker.once('error', (error: Error & { code?: string }) => (isOutOfRoom(error) ? giveUp() : reject(error)))
    worker.once('exit', giveUp)
    worker.postMessage(html)
    const stop = () => clearTimeout(timer)
    worker.once('message', stop)
    worker.once('exit', stop)
  })
}

function isOutOfRoom(error: Error & { code?: string }): boolean {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError
}

function tooTangled(): DomainError {
  const sentence = sourceErrorWords.thisPageIsTooLarge
  return new DomainError('invalid', {
    reason: sourceErrorWords.thisTextCannotBeRead,
    fields: { 'upload.file': sentence },
  })
}
