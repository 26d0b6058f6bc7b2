import 'server-only'
import { z } from 'zod'
import { listActors, listEntries } from '@/lib/data/history/history'
import { enterDossier } from '@/lib/data/access/viewer'
import { addressKey } from '@/lib/domain/input/address-key'
import type { Caller } from '@/lib/domain/accounts/caller'
import { historyFilters, kindsOf } from '@/lib/domain/history/groups'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { asEntry, type HistoryEntry } from '@/lib/services/history/views/history-entry'

const pageSize = 50

/** A dossier by its key; one person's entries, a kind or group of kinds, below the entry `before`, where given. */
export const showLogInput = z.object({
  dossier: addressKey,
  person: searchParam(uuidText),
  kind: searchParam(z.enum(historyFilters)),
  before: searchParam(uuidText),
})

/** A page of a dossier's history, and what it can be narrowed to. */
export interface LogView {
  dossier: { key: string; title: string }
  entries: HistoryEntry[]
  /** The entry to go on below; null at the end. */
  next: string | null
  people: { id: string; name: string }[]
}

/**
 * The dossier's log as sentences, newest first, 50 a page. Judgements the caller may not see yet (rule 6) leave no
 * trace, but for a lead, who sees who judged. Refuses: unauthenticated, not-found.
 */
export async function showLog(caller: Caller, input: z.output<typeof showLogInput>): Promise<LogView> {
  const viewer = await enterDossier(caller, { key: input.dossier })
  const { person: actorId, kind, before } = input
  const [rows, people] = await Promise.all([
    listEntries(viewer, { about: null, actorId, kinds: kind && kindsOf(kind), before, limit: pageSize + 1 }),
    listActors(viewer),
  ])
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null
  return { dossier: viewer.dossier, entries: shown.map((row) => asEntry(viewer, row)), next, people }
}
