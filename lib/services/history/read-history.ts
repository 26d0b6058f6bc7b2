import 'server-only'
import { z } from 'zod'
import { listEntries, type LogRow } from '@/lib/data/history'
import type { Caller } from '@/lib/data/mutate'
import { enterDossier, type Viewer } from '@/lib/data/viewer'
import { entrySight, ratingSight } from '@/lib/domain/blind'
import { readPayload } from '@/lib/domain/history'
import { historySentence } from '@/lib/domain/history-sentences'
import { uuidText } from '@/lib/domain/text'

const pageSize = 50

/** A dossier by its key; `about` the id of one thing in it; `before` the id of the entry to go on below. */
export const readHistoryInput = z.object({
  dossier: z.string(),
  about: uuidText.nullish(),
  before: uuidText.nullish(),
})

/** One entry as a sentence that begins with its actor; an entry that was redacted, or cannot be read, says so. */
export interface HistoryEntry {
  id: string
  at: Date
  actorName: string | null
  sentence: string
}

/**
 * The log of a dossier, or of one thing in it, newest first: 50 entries, and where to go on. Of judgements a
 * lead may not see yet it says who, not what; others see no trace of them. Refuses: unauthenticated, not-found.
 */
export async function readHistory(
  caller: Caller,
  input: z.output<typeof readHistoryInput>,
): Promise<{ entries: HistoryEntry[]; next: string | null }> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { about = null, before = null } = input
  const rows = await listEntries(viewer, { about, before, limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  return {
    entries: shown.map((row) => ({ id: row.id, at: row.at, actorName: row.actorName, sentence: sentenceOf(viewer, row) })),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}

function sentenceOf(viewer: Viewer, row: LogRow): string {
  const sight = row.judged ? ratingSight({ role: viewer.role, ...row.judged }) : 'shown'
  if (entrySight(row.kind, row.actorId === viewer.personId, sight) !== 'whole') return 'rated (hidden until you have rated)'
  if (row.payload === null) return `${row.kind.replaceAll('-', ' ')} (these words were redacted)`
  const payload = readPayload(row.kind, row.payload)
  return payload ? historySentence(row.kind, payload) : `${row.kind.replaceAll('-', ' ')} (details cannot be read)`
}
