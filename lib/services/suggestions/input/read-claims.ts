import 'server-only'
import { Worker } from 'node:worker_threads'
import { sha256 } from '@/lib/data/database/ids'
import { placesFor, type Places } from '@/lib/domain/input/places'
import type { ArticleContext, SuggestedClaim } from '@/lib/domain/suggestions/suggestion'
import { suggestClaims } from '@/lib/domain/suggestions/suggest-claims'
import { inThread, threadLimits } from '@/lib/services/sources/input/in-thread'

/** Texts of so many UTF-16 units are read at once, in some 50 ms; longer ones in a thread of their own. */
const atOnce = 20_000
/** How many readings of long texts are kept, so that each decision on one need not read it again. */
const mostKept = 4

// The program's bundles each have a copy of this module; they share the places and what was read.
const kept = globalThis as typeof globalThis & {
  counterclaimTextReaders?: Places
  counterclaimReadTexts?: Map<string, SuggestedClaim[]>
}

/**
 * The claims that the rules of now read in a text, in its order. A long text is read in a thread, so that nobody else waits
 * for it; null where the limits of the thread do not suffice. Refuses: overloaded.
 */
export async function readClaims(
  text: string,
  context: ArticleContext,
  personId: string,
): Promise<SuggestedClaim[] | null> {
  if (text.length <= atOnce) return suggestClaims(text, context)
  const read = (kept.counterclaimReadTexts ??= new Map())
  const key = sha256(JSON.stringify([text, context]))
  const before = read.get(key)
  if (before) return before
  const claims = await readInThread(text, context, personId)
  if (claims) read.set(key, claims)
  for (const oldest of [...read.keys()].slice(0, -mostKept)) read.delete(oldest)
  return claims
}

async function readInThread(text: string, context: ArticleContext, personId: string): Promise<SuggestedClaim[] | null> {
  kept.counterclaimTextReaders ??= placesFor({ inAll: 1, inLine: 20, patience: 20_000 })
  const leave = await kept.counterclaimTextReaders.enter(personId)
  const resourceLimits = { maxOldGenerationSizeMb: threadLimits.megabytes }
  const program = new URL('../worker.ts', import.meta.url)
  try {
    return await inThread(new Worker(new URL('../worker.ts', import.meta.url), { resourceLimits }), { text, context })
  } catch (error) {
    if (!isUnbuilt(error)) throw error
    const asWritten = new Worker(loader, { eval: true, workerData: program.href, resourceLimits })
    return await inThread(asWritten, { text, context })
  } finally {
    leave()
  }
}

// The served program is built; tests and commands run it as it is written, which a thread cannot without tsx.
const loader = `const { workerData } = require('node:worker_threads')
void import('tsx/esm/api').then(({ register }) => { register(); return import(workerData) })`

function isUnbuilt(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'
}
