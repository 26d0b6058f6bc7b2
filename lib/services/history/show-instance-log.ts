import 'server-only'
import { z } from 'zod'
import { listInstanceEntries } from '@/lib/data/history/instance-history'
import { actorOf, getCallerPerson } from '@/lib/data/access/people'
import { authorize } from '@/lib/data/access/viewer'
import type { Caller } from '@/lib/domain/accounts/caller'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'
import { asSentence, type HistoryEntry } from '@/lib/services/history/views/history-entry'

const pageSize = 50

/** Below which entry the page begins. */
export const showInstanceLogInput = z.object({ before: searchParam(uuidText) })

/**
 * What happened to the accounts of this instance, for an admin: newest first, 50 entries, and where to go on.
 * Refuses: unauthenticated, second-factor-required, forbidden.
 */
export async function showInstanceLog(
  caller: Caller,
  input: z.output<typeof showInstanceLogInput>,
): Promise<{ entries: HistoryEntry[]; next: string | null }> {
  authorize(actorOf(await getCallerPerson(caller)), 'people.manage')
  const rows = await listInstanceEntries(input.before, pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const entries = shown.map((row) => ({ id: row.id, at: row.at, actorName: row.actorName, sentence: asSentence(row) }))
  return { entries, next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null }
}
