import 'server-only'
import type { Change } from '@/lib/data/access/mutate'

/** Resolves a thread; false when it stands resolved already. */
export async function openResolution(change: Change, threadId: string): Promise<boolean> {
  const { db, now, person } = change
  if (await db.noteResolution.findFirst({ where: { threadId, reopenedAt: null } })) return false
  await db.noteResolution.create({ data: { id: change.newId('note-resolution'), threadId, byId: person.id, at: now } })
  return true
}

/** Reopens a thread; false when it is not resolved. */
export async function endResolution(change: Change, threadId: string): Promise<boolean> {
  const data = { reopenedAt: change.now, reopenedById: change.person.id }
  const ended = await change.db.noteResolution.updateMany({ where: { threadId, reopenedAt: null }, data })
  return ended.count === 1
}
