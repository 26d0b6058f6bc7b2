import 'server-only'
import { DomainError, ensure } from '@/lib/domain/errors'
import type { Database } from '@/lib/data/database/database'
import type { Prisma } from '@/lib/data/generated/client'
import type { Viewer } from '@/lib/data/access/viewer'

/** What a note is on: exactly one of these ids. */
export type NoteSubjectIds = Partial<Record<'claimId' | 'linkId' | 'partyId' | 'questionId' | 'captureId', string>>

/** What a note is on, as found: its column, words for the log, and the ids the entry is about besides the note. */
export interface NoteSubject {
  ids: Required<{ [K in keyof NoteSubjectIds]: string | null }>
  words: string
  about: string[]
  /** Claims whose counts show the note. */
  claimIds: string[]
}

const nothing = { claimId: null, linkId: null, partyId: null, questionId: null, captureId: null }

/** The one thing of the viewer's dossier that these ids name; throws not-found. */
export async function getNoteSubject(db: Database, viewer: Viewer, on: NoteSubjectIds): Promise<NoteSubject> {
  const subject = await findSubject(db, viewer.dossier.id, on)
  ensure(subject, 'not-found')
  return { ids: { ...nothing, ...on }, claimIds: [], ...subject }
}

async function findSubject(
  db: Database,
  dossierId: string,
  { claimId, linkId, partyId, questionId, captureId }: NoteSubjectIds,
): Promise<(Pick<NoteSubject, 'words' | 'about'> & { claimIds?: string[] }) | null> {
  if (claimId) {
    const claim = await db.claim.findFirst({ where: { id: claimId, dossierId } })
    return claim && { words: `the claim “${claim.statement}”`, about: [claimId, claim.sourceId], claimIds: [claimId] }
  }
  if (linkId) {
    const link = await db.link.findFirst({
      where: { id: linkId, dossierId },
      include: { fromClaim: true, toClaim: true },
    })
    const words = (from: string, to: string) => `the link of “${from}” to “${to}”`
    return (
      link && {
        words: words(link.fromClaim.statement, link.toClaim.statement),
        about: [linkId, link.fromClaimId, link.toClaimId],
      }
    )
  }
  if (partyId) {
    const party = await db.party.findFirst({ where: { id: partyId, dossierId } })
    return party && { words: `the party ${party.name}`, about: [partyId] }
  }
  if (questionId) {
    const question = await db.question.findFirst({ where: { id: questionId, dossierId } })
    return question && { words: `the question “${question.text}”`, about: [questionId] }
  }
  const capture = captureId
    ? await db.capture.findFirst({ where: { id: captureId, dossierId }, include: { source: true } })
    : null
  return capture && { words: `the source “${capture.source.headline}”`, about: [capture.id, capture.sourceId] }
}

/** A note of the viewer's dossier with its tags; throws not-found. */
export async function getNote(db: Database, viewer: Viewer, noteId: string) {
  const note = await db.note.findFirst({
    where: { id: noteId, dossierId: viewer.dossier.id },
    include: { tags: { orderBy: { tag: 'asc' } } },
  })
  if (!note) throw new DomainError('not-found')
  return note
}

/** What a note consists of besides its row. */
export interface NoteParts {
  tags: string[]
  mentions: string[]
  anchor: Omit<Prisma.AnchorUncheckedCreateInput, 'noteId' | 'claimId'> | null
}

/** Writes a new note with its words in the text, tags and mentions. */
export async function insertNote(db: Database, row: Prisma.NoteUncheckedCreateInput, parts: NoteParts): Promise<void> {
  await db.note.create({ data: row })
  if (parts.anchor) await db.anchor.create({ data: { ...parts.anchor, noteId: row.id } })
  await insertTags(db, row.id, parts.tags)
  await insertMentions(db, row.id, parts.mentions, new Date(row.createdAt))
}

/** Saves new words where the note still has this version, and keeps the old ones; false when it has another. */
export async function saveNote(
  db: Database,
  note: { id: string; version: number; body: string },
  now: Date,
  next: { body: string } & Omit<NoteParts, 'anchor'>,
): Promise<boolean> {
  const where = { id: note.id, version: note.version }
  const saved = await db.note.updateMany({ where, data: { body: next.body, version: { increment: 1 } } })
  if (saved.count === 0) return false
  await db.noteWording.create({ data: { noteId: note.id, version: note.version, body: note.body, at: now } })
  await db.noteTag.deleteMany({ where: { noteId: note.id } })
  await insertTags(db, note.id, next.tags)
  await db.noteMention.deleteMany({ where: { noteId: note.id, personId: { notIn: next.mentions } } })
  await insertMentions(db, note.id, next.mentions, now)
  return true
}

async function insertTags(db: Database, noteId: string, tags: readonly string[]): Promise<void> {
  await db.noteTag.createMany({ data: tags.map((tag) => ({ noteId, tag })) })
}

/** Who is mentioned already stays as told: an edit makes nothing new again that they have opened. */
async function insertMentions(db: Database, noteId: string, mentions: readonly string[], at: Date): Promise<void> {
  await db.noteMention.createMany({
    data: mentions.map((personId) => ({ noteId, personId, at })),
    skipDuplicates: true,
  })
}

/** Everybody who can be mentioned, by name: the dossier's members who may sign in. */
export async function listMentionable(db: Database, viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const members = await db.member.findMany({
    where: {
      dossierId: viewer.dossier.id,
      leftAt: null,
      person: { deactivations: { none: { endedAt: null } } },
    },
    select: { person: { select: { id: true, name: true } } },
    orderBy: { person: { name: 'asc' } },
  })
  return members.map(({ person }) => person)
}
