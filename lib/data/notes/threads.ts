import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { NoteSubjectIds } from './notes'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a note is read with. */
export const noteShown = {
  author: { select: { name: true } },
  tags: { orderBy: { tag: 'asc' }, select: { tag: true } },
  wordings: { orderBy: { version: 'desc' }, select: { version: true, body: true, at: true } },
  resolutions: {
    where: { reopenedAt: null },
    select: { at: true, by: { select: { name: true } } },
  },
  anchors: { select: { exact: true, captureId: true, capture: { select: { textIs: true } } } },
} as const satisfies Prisma.NoteInclude

/** Every note on one thing, oldest first; `threadId` tells threads apart. */
export async function listNotes(viewer: Viewer, on: NoteSubjectIds) {
  const rows = await prisma().note.findMany({
    where: { AND: [on, { dossierId: viewer.dossier.id }] },
    orderBy: noteOrder,
    include: noteShown,
  })
  return rows.map((row) => shownNote(viewer, row))
}

/** Oldest first. */
export const noteOrder = [{ createdAt: 'asc' }, { id: 'asc' }] satisfies Prisma.NoteOrderByWithRelationInput[]

/** A note as it was read, for this viewer. */
export function shownNote(
  viewer: Viewer,
  { author, tags, wordings, resolutions, anchors, ...note }: Prisma.NoteGetPayload<{ include: typeof noteShown }>,
) {
  const [resolution] = resolutions
  const [anchor] = anchors
  return {
    id: note.id,
    threadId: note.threadId,
    linkId: note.linkId,
    body: note.body,
    version: note.version,
    at: note.createdAt,
    authorName: author.name,
    mine: note.authorId === viewer.personId,
    tags: tags.map(({ tag }) => tag),
    wordings,
    resolved: resolution ? { at: resolution.at, byName: resolution.by.name } : null,
    words: anchor
      ? { exact: anchor.exact, captureId: anchor.captureId, isArticle: anchor.capture.textIs === 'article' }
      : null,
  }
}

/** A note as shown. */
export type ShownNote = ReturnType<typeof shownNote>

/** A thread: the note that opened it, and its replies, oldest first. */
export interface NoteThread {
  first: ShownNote
  replies: ShownNote[]
}

/** Notes by thread, in the order in which the threads were opened. */
export function threadsOf(notes: readonly ShownNote[]): NoteThread[] {
  return notes
    .filter((note) => note.id === note.threadId)
    .map((first) => ({ first, replies: notes.filter((note) => note.threadId === first.id && note.id !== first.id) }))
}
