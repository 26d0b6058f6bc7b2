import 'server-only'
import { prisma } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { NoteSubjectIds } from './notes'
import type { Viewer } from '@/lib/data/access/viewer'

const shown = {
  author: { select: { name: true } },
  tags: { orderBy: { tag: 'asc' }, select: { tag: true } },
  wordings: { orderBy: { version: 'desc' }, select: { version: true, body: true, at: true } },
  resolutions: {
    where: { reopenedAt: null },
    select: { at: true, by: { select: { name: true } } },
  },
  anchors: { select: { exact: true, captureId: true, capture: { select: { textIs: true } } } },
} as const satisfies Prisma.NoteInclude

/** Every note on one thing (of a claim also those on these links), oldest first; `threadId` tells threads apart. */
export async function listNotes(viewer: Viewer, on: NoteSubjectIds & { linkIds?: readonly string[] }) {
  const { linkIds = [], ...one } = on
  const where = linkIds.length > 0 ? { OR: [one, { linkId: { in: [...linkIds] } }] } : one
  const rows = await prisma().note.findMany({
    where: { AND: [where, { dossierId: viewer.dossier.id }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: shown,
  })
  return rows.map(({ author, tags, wordings, resolutions, anchors, ...note }) => {
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
  })
}

/** A note as shown. */
export type ShownNote = Awaited<ReturnType<typeof listNotes>>[number]

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
