import 'server-only'
import { Worker } from 'node:worker_threads'
import { DomainError } from '@/lib/domain/errors'
import type { ImportedParagraph } from '@/lib/domain/sources/paragraphs'
import { placesFor, type Places } from '@/lib/domain/input/places'
import type { PageMetadata } from '@/lib/domain/sources/guesses'
import { inThread, threadLimits } from '@/lib/services/sources/input/in-thread'
import { sourceErrorWords } from '@/lib/words/errors/sources'

/** A page taken apart. `isFound` is false where its article could not be told from the rest. */
export interface ReadPage {
  paragraphs: ImportedParagraph[]
  isFound: boolean
  metadata: PageMetadata
}

// The program's bundles each have a copy of this module; they share the places.
const kept = globalThis as typeof globalThis & { counterclaimPageReaders?: Places }

/** Two files are read at once, one of each person; others wait for a while. */
export function fileReaders(): Places {
  kept.counterclaimPageReaders ??= placesFor({ inAll: 2, inLine: 20, patience: 20_000 })
  return kept.counterclaimPageReaders
}

/**
 * Takes an HTML page apart into paragraphs, in a thread of its own: a hostile page costs its limits and holds up
 * nobody else. Nothing of the page runs and nothing is fetched. Refuses: invalid (on `upload.file`) where the
 * limits do not suffice; overloaded where the person is waiting already, or too many others are.
 */
export async function readPage(html: string, personId: string): Promise<ReadPage> {
  const leave = await fileReaders().enter(personId)
  try {
    return await readInThread(html)
  } finally {
    leave()
  }
}

async function readInThread(html: string): Promise<ReadPage> {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: threadLimits.megabytes },
  })
  const page = await inThread<ReadPage>(worker, html)
  if (!page) throw tooTangled()
  return page
}

function tooTangled(): DomainError {
  const sentence = sourceErrorWords.thisPageIsTooLarge
  return new DomainError('invalid', {
    reason: sourceErrorWords.thisTextCannotBeRead,
    fields: { 'upload.file': sentence },
  })
}
