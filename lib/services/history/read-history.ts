import 'server-only'
import { z } from 'zod'
import { listEntries } from '@/lib/data/history/history'
import type { Caller } from '@/lib/data/access/mutate'
import { enterDossier } from '@/lib/data/access/viewer'
import { uuidText } from '@/lib/domain/input/text'
import { asEntry, type HistoryEntry } from '@/lib/services/history/views/history-entry'

const pageSize = 50

/** A dossier by its key; `about` the id of one thing in it; `before` the id of the entry to go on below. */
export const readHistoryInput = z.object({
  dossier: z.string(),
  about: uuidText.nullish(),
  before: uuidText.nullish(),
})

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
    entries: shown.map((row) => asEntry(viewer, row)),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  }
}
