import 'server-only'
import { z } from 'zod'
import { countUnseenMentions, listMentionRows, type MentionRow } from '@/lib/data/notes/mentions'
import { getCallerPerson } from '@/lib/data/access/people'
import type { Caller } from '@/lib/domain/accounts/caller'
import { searchParam } from '@/lib/domain/input/search-param'
import { uuidText } from '@/lib/domain/input/text'

/** Mentions on a page. */
const pageSize = 40

/** The page of one's mentions: from the newest, or behind the note with this id. */
export const listMentionsInput = z.object({ after: searchParam(uuidText) })

/** A page of one's mentions, each with the address in its dossier where the note stands. */
export interface MentionsView {
  mentions: (MentionRow & { path: string })[]
  next: string | null
  /** Not opened yet, in all, capped at 100. */
  unseen: number
}

/** The caller's mentions in the dossiers they belong to, newest first. Refuses: unauthenticated, second-factor-required. */
export async function listMentions(
  caller: Caller,
  { after }: z.output<typeof listMentionsInput>,
): Promise<MentionsView> {
  const { id } = await getCallerPerson(caller)
  const [rows, unseen] = await Promise.all([
    listMentionRows(id, { after, limit: pageSize + 1 }),
    countUnseenMentions(id),
  ])
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (shown.at(-1)?.noteId ?? null) : null
  return { mentions: shown.map((row) => ({ ...row, path: pathOf(row) })), next, unseen }
}

const folders = { claim: 'claims', link: 'claims', party: 'parties', question: 'questions', source: 'sources' } as const

function pathOf({ dossier, noteId, place }: MentionRow): string {
  const text = place.captureId ? `?capture=${place.captureId}` : ''
  return `/dossiers/${dossier.key}/${folders[place.of]}/${place.key}${text}#note-${noteId}`
}
